import {
  parseSegmentId,
  unitOf,
  type Edition,
  type Lang,
  type Segment,
  type SegmentId,
  type Unit,
  type UnitId,
  type UnitKind
} from '#lib/edition/index.ts'

/** A passage by what it is called, not by its words. */
export interface Locator {
  readonly kind: UnitKind
  /** Number of the block among its like: of the paragraph, of the heading. */
  readonly number: number | undefined
  /** Number of the sentence, or of the keyword, in a block that has several. */
  readonly sentence: number | undefined
  /** Where it is not the language of the work. */
  readonly lang: Lang | undefined
}

/** The block of a passage, and its sentence where the passage is one. */
export function passageOf(edition: Edition, id: UnitId | SegmentId): {readonly unit: Unit; readonly segment: Segment | undefined} {
  for (const unit of edition.units) {
    const segment = unit.segments.find((candidate) => candidate.id === id)
    if (segment && unit.id !== id) return {unit, segment}
  }
  return {unit: unitOf(edition, id as UnitId), segment: undefined}
}

/** What a block, or a sentence of it, is called. */
export function locatorOf(edition: Edition, unit: Unit, segment: Segment | undefined): Locator {
  const {lang, kind, id} = unit
  const inBody = unit.part === 'body'
  const several = unit.segments.length > 1
  return {
    kind,
    number: inBody ? parseSegmentId(id)?.number : undefined,
    sentence: segment && several ? Number(segment.id.slice(id.length).replace('-', '')) : undefined,
    lang: kind === 'identifier' || lang === edition.metadata.lang ? undefined : lang
  }
}
