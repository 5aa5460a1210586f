import type {Element} from 'xast'
import {x} from 'xastscript'
import {termTable, type Term, type TermInLanguage, type TermPlace, type TermRendering} from '#lib/alignment/term-table.ts'
import {printedText, segmentOf, type Edition, type SegmentId} from '#lib/edition/index.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'

/**
 * The terms that phrase links name, as TBX-Basic 1.2.1 in DCA style (ISO 30042:2019); undefined where none is named, since a
 * term base without concepts is not valid.
 *
 * A concept for each term, a `termSec` for each word and each of its spellings, with every sentence in which it stands.
 * The term is a printed form, that of the keywords where there is one: nobody has stated base forms.
 */
export function editionToTbx(edition: Edition): string | undefined {
  const terms = termTable(edition).filter(({languages}) => languages.some(({renderings}) => renderings.length > 0))
  if (terms.length === 0) return undefined
  const {metadata} = edition
  const title = Object.values(metadata.title).join(' = ')
  const header = x('tbxHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', title)]),
      x('sourceDesc', [
        x('p', `${title}. DOI ${metadata.doi}. Edition ${edition.id}, version ${metadata.version}, ${metadata.versionDate}.`)
      ])
    ])
  ])
  const concepts = terms.map((term) => conceptEntry(edition, term))
  return xmlDocument(
    x('tbx', {type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2'}, [
      header,
      x('text', [x('body', concepts)])
    ]),
    {mixed: new Set(['title', 'p', 'term', 'descrip', 'note', 'admin', 'termNote'])}
  )
}

function conceptEntry(edition: Edition, {id, judgements: {confirmed, contested, draft}, languages}: Term): Element {
  return x('conceptEntry', {id: `c-${id}`}, [
    x('note', `Judgements that these terms correspond: ${confirmed} confirmed, ${contested} contested, ${draft} draft`),
    ...languages
      .filter(({renderings}) => renderings.length > 0)
      .map((language) => x('langSec', {'xml:lang': language.lang}, termSections(edition, language)))
  ])
}

/** A section for each word, and one more for each further spelling of it. */
function termSections(edition: Edition, {lang, words}: TermInLanguage): Array<Element> {
  return words.flatMap((spellings) =>
    spellings.map((forms, index) =>
      x('termSec', [
        x('term', headForm(edition, lang, forms).text),
        ...(index > 0 ? [x('termNote', {type: 'termType'}, 'variant')] : []),
        ...segmentsOf(
          forms.flatMap(({places}) => places),
          lang
        ).map((segment) => context(edition, segment))
      ])
    )
  )
}

/** The form that stands in the keywords; without one, the most frequent. */
function headForm(edition: Edition, lang: string, forms: ReadonlyArray<TermRendering>): TermRendering {
  const isKeyword = (rendering: TermRendering): boolean =>
    segmentsOf(rendering.places, lang).some((id) => segmentOf(edition, id).unit.kind === 'keywords')
  return forms.find(isKeyword) ?? forms[0]!
}

function segmentsOf(places: ReadonlyArray<TermPlace>, lang: string): ReadonlyArray<SegmentId> {
  return [...new Set(places.flatMap(({phrase}) => phrase.pieces.get(lang) ?? []).map(({segment}) => segment))]
}

function context(edition: Edition, id: SegmentId): Element {
  const {segment, unit} = segmentOf(edition, id)
  return x('descripGrp', [x('descrip', {type: 'context'}, printedText(unit, segment)), x('admin', {type: 'source'}, id)])
}
