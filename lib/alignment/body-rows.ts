import {editionWithTranslations, type Edition, type Lang, type Segment, type SegmentId, type Unit} from '#lib/edition/index.ts'
import {translatedRows} from './translated-rows.ts'

/** A sentence of a body. */
export interface BodySentence {
  readonly unit: Unit
  readonly segment: Segment
  /** Whether the words are the article's, not those of a translation of the edition. */
  readonly isPrint: boolean
}

/** Sentences of the body that say the same, those of the print first, each language in the order of the edition. */
export type BodyRow = ReadonlyArray<BodySentence>

const rowsOf = new WeakMap<Edition, ReadonlyArray<BodyRow>>()

/**
 * The body in all its languages, as the article prints them and as the edition has translated them: every sentence once, with what corresponds
 * to it, in reading order of the print. Kept for an edition, since the page of each term asks for all of it.
 */
export function bodyRows(edition: Edition): ReadonlyArray<BodyRow> {
  const rows = rowsOf.get(edition) ?? makeRows(edition)
  rowsOf.set(edition, rows)
  return rows
}

function makeRows(edition: Edition): ReadonlyArray<BodyRow> {
  const printed = new Set(edition.units)
  const sentences = new Map(
    editionWithTranslations(edition)
      .units.filter(({part}) => part === 'body')
      .flatMap((unit) => unit.segments.map((segment) => [segment.id, {unit, segment, isPrint: printed.has(unit)}] as const))
  )
  const homes = new Map<SegmentId, Set<SegmentId>>([...sentences.keys()].map((id) => [id, new Set([id])]))
  for (const {cells} of [...edition.alignment.rows, ...translatedRows(edition)]) {
    const ids = [...cells.values()].flat().filter((id) => homes.has(id))
    // A sentence of the print may have counterparts in the print and in translations: what shares it is one row.
    const home = new Set(ids.flatMap((id) => [...homes.get(id)!]))
    for (const id of home) homes.set(id, home)
  }
  const order = new Map([...sentences.keys()].map((id, index) => [id, index]))
  const place = ({isPrint, unit, segment}: BodySentence): readonly [number, number, number] => [
    isPrint ? 0 : 1,
    edition.languages.indexOf(unit.lang as Lang),
    order.get(segment.id)!
  ]
  const compare = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): number =>
    one.map((value, index) => value - other[index]!).find((difference) => difference !== 0) ?? 0
  return [...new Set(homes.values())]
    .map((home) => [...home].map((id) => sentences.get(id)!).sort((a, b) => compare(place(a), place(b))))
    .sort((a, b) => order.get(a[0]!.segment.id)! - order.get(b[0]!.segment.id)!)
}
