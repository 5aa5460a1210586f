import {toLanguageTag} from './language-tag.ts'

declare const brand: unique symbol
type Id<Name extends string> = string & {readonly [brand]: Name}

export type EditionId = Id<'edition'>
export type VersionId = Id<'version'>
export type UnitId = Id<'unit'>
export type SegmentId = Id<'segment'>
export type RowId = Id<'row'>
export type EntityId = Id<'entity'>
export type ItemId = Id<'item'>
export type EntryId = Id<'entry'>
export type QuotationId = Id<'quotation'>
export type ClaimId = Id<'claim'>
export type FindingId = Id<'finding'>
export type DivisionId = Id<'division'>
export type EvidenceId = Id<'evidence'>
/** Of what somebody judged and another may confirm: see `lib/alignment/judgement-id.ts`. */
export type JudgementId = Id<'judgement'>

/** ASCII, lower case, parts joined by hyphens, no dots: safe as an XML name, a fragment and a file name. */
const slugExpression = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
// A script or a region is one only where a part follows it: in `ru-kw-1` the second word is the part.
const segmentExpression =
  /^(?<lang>[a-z]{2,3}(?:-[a-z]{4}(?=-[a-z]))?(?:-(?:[a-z]{2}|\d{3})(?=-[a-z]))?)-(?<part>[a-z]+)(?<number>\d+)?(?:-(?<sentence>\d+))?$/

/** Whether a string may name an edition, an entity, a row, an item, a quotation or a division. */
export function isSlug(value: string): boolean {
  return slugExpression.test(value)
}

export interface SegmentIdParts {
  /** BCP 47 language of the text. */
  readonly lang: string
  /** The kind of place: `title`, `kw`, `a` (abstract), `b` (body), `h` (heading). */
  readonly part: string
  /** Number of the block within its part; for parts of one block, of the sentence. */
  readonly number: number | undefined
  readonly sentence: number | undefined
}

/** Read `<lang>-<part><n>[-<sentence>]`; undefined when the id does not follow the grammar. */
export function parseSegmentId(id: string): SegmentIdParts | undefined {
  const groups = segmentExpression.exec(id)?.groups
  if (!groups) return undefined
  const {lang, part, number, sentence} = groups
  return {
    lang: toLanguageTag(lang!),
    part: part!,
    number: number === undefined ? undefined : Number(number),
    sentence: sentence === undefined ? undefined : Number(sentence)
  }
}

/** The numbers of a passage as readers say them: `ru-b12-2` → `12.2`; empty where its id has none. */
export function passageNumber({number, sentence}: SegmentIdParts): string {
  return [number, sentence].filter((value) => value !== undefined).join('.')
}

/** The unit a segment belongs to: its id without the last number. `ru-b12-2` → `ru-b12`, `ky-a4` → `ky-a`, `ky-title` → `ky-title`. */
export function unitIdOf(segment: SegmentId): UnitId {
  return segment.replace(/-?\d+$/, '') as UnitId
}

/** The id of an entry of the reference list: `ref-8`; its items are `ref-8-a` and on. */
export function entryIdOf(number: number): EntryId {
  return `ref-${number}` as EntryId
}

/** The number readers see beside a block: `ru-b12` → 12. Undefined for blocks without one. */
export function blockNumber(unit: UnitId): number | undefined {
  return parseSegmentId(unit)?.number
}

/** The id of a version: `print-ru`, `translation-ky`. */
export function versionIdOf(origin: 'print' | 'translation', lang: string): VersionId {
  return `${origin}-${lang.toLowerCase()}` as VersionId
}
