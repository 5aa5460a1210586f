import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {translatedRows} from '#lib/alignment/translated-rows.ts'
import {
  correctedText,
  originalLanguage,
  type AlignmentRow,
  type Edition,
  type Lang,
  type SegmentId,
  type Translation,
  type Unit
} from '#lib/edition/index.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {teiFileDesc} from './tei-file-desc.ts'
import {rowId} from './tei-ids.ts'

/**
 * The translations that the edition made beside what they translate, as TEI P5 with stand-off rows: a `linkGrp` of type `tu` for each sentence of
 * the print, the text of the print as it is corrected, and each translation as a text of its own.
 *
 * Each `s` says whose words it holds and, of a translation, how far it is confirmed (`ana`) and who answers for it (`resp`). What a translation
 * leaves out by decision is a `desc` in its row; the translator's notes are annotations.
 */
export function translationsToTei(edition: Edition): string {
  const {translations} = edition
  const rows = translatedRows(edition)
  const originals = new Set(rows.flatMap(({cells}) => [...cells.values()].flat()))
  const notes = translations.flatMap(noteAnnotations)
  const annotations = notes.length > 0 ? [x('listAnnotation', notes)] : []
  const print = edition.units.filter(({segments}) => segments.some(({id}) => originals.has(id)))
  return xmlDocument(
    x('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en'}, [
      header(edition),
      x('standOff', [...rows.map(rowGroup), ...interpretations(translations), ...annotations]),
      x('text', [
        x('group', [
          ...[...new Set(print.map(({lang}) => lang))].map((lang) =>
            textOf(
              lang,
              print.filter((unit) => unit.lang === lang),
              () => ({ana: '#origin.print'})
            )
          ),
          ...translations.map((translation) =>
            textOf(translation.version.lang, translation.units, (id) => {
              const judgement = translation.judgements.get(id)
              return {
                ana: `#origin.translation #status.${judgement?.status ?? 'draft'}`,
                resp: `#${translatorId(translation)}`,
                ...(judgement && {n: judgement.by})
              }
            })
          )
        ])
      ])
    ]),
    {mixed: new Set(['title', 'author', 'name', 'resp', 'p', 'desc', 'note', 'ab', 's', 'interp'])}
  )
}

function header(edition: Edition): Element {
  const translators = edition.translations.map((translation) =>
    x('respStmt', {'xml:id': translatorId(translation)}, [
      x('resp', `translates from ${originalLanguage(translation)} into ${translation.version.lang}; ${made[translation.version.method]}`),
      x('name', translation.version.resp)
    ])
  )
  return x('teiHeader', [
    teiFileDesc(edition, translators),
    x('encodingDesc', [
      x('editorialDecl', [
        x('correction', [x('p', 'The text of the print stands as the edition corrects it, which is what was translated.')]),
        x('interpretation', [
          x('p', 'The translations are the edition’s own, not the words of the author; `ana` says of each sentence which it is.')
        ])
      ])
    ]),
    x(
      'revisionDesc',
      edition.translations.map((translation) => {
        const {date, lang, status} = translation.version
        return x('change', {when: date, who: `#${translatorId(translation)}`, status}, `Translation into ${lang}.`)
      })
    )
  ])
}

const made: Readonly<Record<Translation['version']['method'], string>> = {
  machine: 'made by a language model',
  'machine-edited': 'made by a language model and read against the original by a person',
  human: 'made by a person'
}

function translatorId({version}: Translation): string {
  return `translator-${version.lang}`
}

function rowGroup({cells, g}: AlignmentRow): Element {
  return x('linkGrp', {'xml:id': rowId(g), type: 'tu'}, [
    ...[...cells]
      .filter(([, ids]) => ids.length === 0)
      .map(([lang]) => x('desc', {type: 'none', n: lang}, `Left out in ${lang} by decision`)),
    ...[...cells]
      .filter(([, ids]) => ids.length > 0)
      .map(([lang, ids]) => x('ptr', {type: 'tuv', targetLang: lang, target: ids.map((id) => `#${id}`).join(' ')}))
  ])
}

/** What `ana` points at. */
function interpretations(translations: ReadonlyArray<Translation>): ReadonlyArray<Element> {
  const statuses = new Set(['draft', ...translations.flatMap(({judgements}) => [...judgements.values()].map(({status}) => status))])
  return [
    x('interpGrp', {type: 'origin'}, [
      x('interp', {'xml:id': 'origin.print'}, 'Words of the print.'),
      x('interp', {'xml:id': 'origin.translation'}, 'A translation by the edition.')
    ]),
    x(
      'interpGrp',
      {type: 'status'},
      [...statuses].map((status) => x('interp', {'xml:id': `status.${status}`}, meaning[status as keyof typeof meaning]))
    )
  ]
}

const meaning = {
  draft: 'Nobody who knows both languages has judged it yet.',
  confirmed: 'Confirmed by the person whom `n` names.',
  contested: 'Contested by the person whom `n` names.'
}

function noteAnnotations({notes}: Translation): ReadonlyArray<Element> {
  return notes.map(({note, segment, source, span}, index) =>
    x('annotation', {'xml:id': `note-${segment}-${index + 1}`, target: `#${segment}`, motivation: 'commenting'}, [
      ...Object.entries(note).map(([lang, text]) => x('note', {'xml:lang': lang, ...(span && {type: 'wording'})}, String(text))),
      ...(source === undefined ? [] : [x('ptr', {target: source})])
    ])
  )
}

type Attributes = Readonly<Record<string, string>>

function textOf(lang: Lang, units: ReadonlyArray<Unit>, attributesOf: (id: SegmentId) => Attributes): Element {
  return x('text', {'xml:lang': lang}, [
    x('body', [
      x(
        'div',
        {type: 'text'},
        units.map((unit) => block(unit, attributesOf))
      )
    ])
  ])
}

function block(unit: Unit, attributesOf: (id: SegmentId) => Attributes): Element {
  const content = unit.segments.flatMap((segment, index): ReadonlyArray<ElementContent> => {
    const sentence = x('s', {'xml:id': segment.id, ...attributesOf(segment.id)}, correctedText(unit, segment))
    return index === 0 ? [sentence] : [{type: 'text', value: ' '}, sentence]
  })
  return x('ab', {type: unit.kind, n: unit.id}, content)
}
