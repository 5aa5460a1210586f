import type {Element} from 'xast'
import {x} from 'xastscript'
import type {LanguagePair} from '#lib/alignment/language-pairs.ts'
import {pairLinks, type PairLink} from '#lib/alignment/pair-links.ts'
import {printIn, type AlignmentRow, type Edition, type Lang, type SegmentId, type Shift} from '#lib/edition/index.ts'
import {segmentsText} from './segments-text.ts'
import {tmxDocument, tmxNotes, tmxOrigin, tmxProp} from './tmx-parts.ts'

/**
 * Translation memory, TMX 1.4b (GALA), valid by `tmx14.dtd`.
 *
 * Without a pair: a unit for each row, in all languages; a language that somebody decided to have nothing has no `tuv` and is
 * named by a `prop` of type `x-null-in`. With a pair: a unit for each link between the two, finer ones where they are stated,
 * without what has no counterpart. `srclang` is `*all*`, since the direction of translation is not known.
 *
 * Each variant says its version, which is one of the print (`x-version`, `x-origin`). A `seg` is the printed text and nothing else:
 * programs that look for matches skip what stands in inline elements. Names and terms are in edition.json and the term base.
 */
export function editionToTmx(edition: Edition, pair?: LanguagePair): string {
  const units = edition.alignment.rows.flatMap((row) =>
    pair ? pairLinks(row, pair).flatMap((link) => linkUnit(edition, row, link, pair) ?? []) : [rowUnit(edition, row)]
  )
  return tmxDocument(edition, '*all*', units)
}

function rowUnit(edition: Edition, row: AlignmentRow): Element {
  const cells = [...row.cells]
  const none = cells.filter(([, ids]) => ids.length === 0).map(([lang]) => tmxProp('x-null-in', lang))
  const type = tmxProp('x-alignment-type', cells.map(([lang, ids]) => `${lang}:${ids.length}`).join(' '))
  const merged = cells.some(([, ids]) => ids.length > 1)
  return x('tu', {tuid: row.g, segtype: merged ? 'block' : undefined}, [
    ...row.shifts.flatMap(({note}) => tmxNotes(note)),
    tmxProp('x-part', row.part),
    type,
    ...none,
    ...row.echo.map((segment) => tmxProp('x-echo', segment)),
    ...row.shifts.map((shift) => tmxProp('x-shift', shiftText(shift))),
    ...row.phrases.flatMap((phrase) => phrase.shifts.map((shift) => tmxProp('x-shift', `${shiftText(shift)} phrase:${phrase.id}`))),
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
  const type = tmxProp('x-alignment-type', `${pair[0]}:${a.length} ${pair[1]}:${b.length}`)
  return x('tu', {tuid, segtype: a.length + b.length > 2 ? 'block' : undefined}, [
    tmxProp('x-part', row.part),
    type,
    variant(edition, pair[0], a),
    variant(edition, pair[1], b)
  ])
}

function variant(edition: Edition, lang: Lang, ids: ReadonlyArray<SegmentId>): Element {
  return x('tuv', {'xml:lang': lang}, [
    tmxProp('x-segment-ids', ids.join(' ')),
    ...tmxOrigin(printIn(edition, lang)),
    x('seg', segmentsText(edition, ids))
  ])
}

/** `omission in:en of:ru status:draft resp:…` */
function shiftText({in: there, kind, of, resp, status}: Shift): string {
  return `${kind} in:${there.join(',')} of:${of.join(',')} status:${status} resp:${resp}`
}
