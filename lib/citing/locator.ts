import {
  editionWithTranslations,
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
  /** Of the last sentence, where a sentence of a translation answers several. */
  readonly lastSentence: number | undefined
  /** Where it is not the language of the work, or other languages have the like: one abstract among three. */
  readonly lang: Lang | undefined
}

export interface Passage {
  readonly unit: Unit
  readonly segment: Segment | undefined
}

/** The block of a passage of the print or of a translation, and its sentence where the passage is one. Throws on an id that the edition has not. */
export function passageOf(edition: Edition, id: UnitId | SegmentId): Passage {
  const texts = editionWithTranslations(edition)
  for (const unit of texts.units) {
    const segment = unit.segments.find((candidate) => candidate.id === id)
    if (segment && unit.id !== id) return {unit, segment}
  }
  return {unit: unitOf(texts, id as UnitId), segment: undefined}
}

/** What a block, a sentence of it, or the sentences from it to a last one are called. */
export function locatorOf(edition: Edition, unit: Unit, segment: Segment | undefined, last: Segment | undefined = segment): Locator {
  const {lang, kind, id} = unit
  const inBody = unit.part === 'body'
  const several = unit.segments.length > 1
  return {
    kind,
    number: inBody ? parseSegmentId(id)?.number : undefined,
    sentence: segment && several ? sentenceNumber(unit, segment) : undefined,
    lastSentence: segment && last && last !== segment ? sentenceNumber(unit, last) : undefined,
    lang: kind === 'identifier' || (lang === edition.metadata.lang && (inBody || isAlone(edition, unit))) ? undefined : lang
  }
}

/** Whether no other language has a block of the kind, as each has its abstract. */
function isAlone({units}: Edition, {kind, lang, part}: Unit): boolean {
  return !units.some((other) => other.kind === kind && other.part === part && other.lang !== lang)
}

function sentenceNumber(unit: Unit, segment: Segment): number {
  return Number(segment.id.slice(unit.id.length).replace('-', ''))
}
