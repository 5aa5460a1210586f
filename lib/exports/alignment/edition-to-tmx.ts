import type {Element} from 'xast'
import {x} from 'xastscript'
import type {LanguagePair} from '#lib/alignment/language-pairs.ts'
import {pairLinks, type PairLink} from '#lib/alignment/pair-links.ts'
import type {AlignmentRow, Edition, Lang, Localized, SegmentId, Shift} from '#lib/edition/index.ts'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {segmentsText} from './segments-text.ts'

/**
 * Translation memory, TMX 1.4b (GALA), valid by `tmx14.dtd`.
 *
 * Without a pair: a unit for each row, in all languages; a language that somebody decided to have nothing has no `tuv` and is
 * named by a `prop` of type `x-null-in`. With a pair: a unit for each link between the two, finer ones where they are stated,
 * without what has no counterpart. `srclang` is `*all*`, since the direction of translation is not known.
 *
 * A `seg` is the printed text and nothing else: programs that look for matches skip what stands in inline elements. Names and terms are in
 * edition.json and the term base.
 */
export function editionToTmx(edition: Edition, pair?: LanguagePair): string {
  const {alignment, id, metadata} = edition
  const units = alignment.rows.flatMap((row) =>
    pair ? pairLinks(row, pair).flatMap((link) => linkUnit(edition, row, link, pair) ?? []) : [rowUnit(edition, row)]
  )
  const header = x(
    'header',
    {
      creationtool: creationTool.name,
      creationtoolversion: creationTool.version,
      segtype: 'sentence',
      'o-tmf': 'edition.json',
      adminlang: 'en',
      srclang: '*all*',
      datatype: 'plaintext',
      'o-encoding': 'UTF-8',
      creationdate: `${metadata.versionDate.replaceAll('-', '')}T000000Z`
    },
    [...notes(metadata.rights), prop('x-edition', id), prop('x-edition-version', metadata.version), prop('x-doi', metadata.doi)]
  )
  return xmlDocument(x('tmx', {version: '1.4'}, [header, x('body', units)]), {doctype: 'tmx14.dtd', mixed: new Set(['seg'])})
}

function rowUnit(edition: Edition, row: AlignmentRow): Element {
  const cells = [...row.cells]
  const none = cells.filter(([, ids]) => ids.length === 0).map(([lang]) => prop('x-null-in', lang))
  const type = prop('x-alignment-type', cells.map(([lang, ids]) => `${lang}:${ids.length}`).join(' '))
  const merged = cells.some(([, ids]) => ids.length > 1)
  return x('tu', {tuid: row.g, segtype: merged ? 'block' : undefined}, [
    ...row.shifts.flatMap(({note}) => notes(note)),
    prop('x-part', row.part),
    type,
    ...none,
    ...row.echo.map((segment) => prop('x-echo', segment)),
    ...row.shifts.map((shift) => prop('x-shift', shiftText(shift))),
    ...row.phrases.flatMap((phrase) => phrase.shifts.map((shift) => prop('x-shift', `${shiftText(shift)} phrase:${phrase.id}`))),
    ...cells.flatMap(([lang, ids]) => (ids.length > 0 ? [variant(edition, lang, ids)] : []))
  ])
}

function linkUnit(edition: Edition, row: AlignmentRow, link: PairLink, pair: LanguagePair): Element | undefined {
  const {
    number,
    segments: [a, b]
  } = link
  if (a.length === 0 || b.length === 0) return undefined
  // A row's id holds no dot, so no other row can have the id of a link.
  const tuid = pairLinks(row, pair).length > 1 ? `${row.g}.${number}` : row.g
  const type = prop('x-alignment-type', `${pair[0]}:${a.length} ${pair[1]}:${b.length}`)
  return x('tu', {tuid, segtype: a.length + b.length > 2 ? 'block' : undefined}, [
    prop('x-part', row.part),
    type,
    variant(edition, pair[0], a),
    variant(edition, pair[1], b)
  ])
}

function variant(edition: Edition, lang: Lang, ids: ReadonlyArray<SegmentId>): Element {
  return x('tuv', {'xml:lang': lang}, [prop('x-segment-ids', ids.join(' ')), x('seg', segmentsText(edition, ids))])
}

/** `omission in:en of:ru status:draft resp:…` */
function shiftText({in: there, kind, of, resp, status}: Shift): string {
  return `${kind} in:${there.join(',')} of:${of.join(',')} status:${status} resp:${resp}`
}

function notes(note: Localized | undefined): ReadonlyArray<Element> {
  return note ? Object.entries(note).map(([lang, text]) => x('note', {'xml:lang': lang}, String(text))) : []
}

function prop(type: string, value: string): Element {
  return x('prop', {type}, value)
}
