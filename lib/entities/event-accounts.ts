import {
  bodyOf,
  claimsReaching,
  divisionAt,
  mentionsIn,
  namesEntity,
  type Division,
  type Edition,
  type Entity,
  type EntityId,
  type Segment,
  type SegmentId,
  type Unit
} from '#lib/edition/index.ts'
import {inOrderOfTime} from './in-order-of-time.ts'

/** What the article tells of an event. */
export interface EventAccount {
  readonly event: Entity
  /** The documents that were signed or adopted on it, in the order of the register. */
  readonly documents: ReadonlyArray<Entity>
  /** The sentences of the body, in the language of the work, that name it or say who takes part and what is signed; in reading order. */
  readonly sentences: ReadonlyArray<{readonly unit: Unit; readonly segment: Segment}>
  /** The sentence to which a reader is led: the first that names it, or else the first of all; undefined where the body does not tell it. */
  readonly told: EventAccount['sentences'][number] | undefined
  /** The editorial divisions in which these sentences stand. */
  readonly stages: ReadonlyArray<Division>
  /**
   * The numbers of the entries that are cited for the sentences that name it or say what was signed on it, ascending; empty where no source is
   * named. What is cited for a speech beside it is the source of the speech.
   */
  readonly citations: ReadonlyArray<number>
}

const known = new WeakMap<Edition, ReadonlyArray<EventAccount>>()

/** Every event of the register in the order of time, those without a date last. Remembered: an edition is frozen. tests/entities/event-accounts.test.ts. */
export function eventAccounts(edition: Edition): ReadonlyArray<EventAccount> {
  const accounts =
    known.get(edition) ?? inOrderOfTime(edition.entities.filter(({type}) => type === 'event')).map((event) => accountOf(edition, event))
  known.set(edition, accounts)
  return accounts
}

function accountOf(edition: Edition, event: Entity): EventAccount {
  const documents = edition.entities.filter(({occasion}) => occasion?.event === event.id)
  const stated = new Set<SegmentId>([
    ...event.participants.flatMap(({from}) => from),
    ...documents.flatMap(({occasion, signatories}) => [...(occasion?.from ?? []), ...signatories.flatMap(({from}) => from)])
  ])
  const sentences = bodyOf(edition, edition.metadata.lang).flatMap((unit) =>
    unit.segments.filter((segment) => stated.has(segment.id) || isNamedIn(unit, segment, event.id)).map((segment) => ({unit, segment}))
  )
  const stages = sentences.map(({unit}) => divisionAt(edition, unit)).filter((division) => division !== undefined)
  const occasions = new Set<SegmentId>(documents.flatMap(({occasion}) => occasion?.from ?? []))
  const cited = sentences
    .filter(({segment, unit}) => occasions.has(segment.id) || isNamedIn(unit, segment, event.id))
    .flatMap(({segment: {end, start}, unit: {id: unit}}) => claimsReaching(edition, {unit, start, end}).flatMap(({citations}) => citations))
  return {
    event,
    documents,
    sentences,
    told: sentences.find(({segment, unit}) => isNamedIn(unit, segment, event.id)) ?? sentences[0],
    stages: [...new Set(stages)],
    citations: [...new Set(cited)].sort((a, b) => a - b)
  }
}

/** Whether a sentence names an event by itself: within the name of another, as of its anniversary, it tells of that one. */
function isNamedIn(unit: Unit, segment: Segment, event: EntityId): boolean {
  const mentions = mentionsIn(unit, segment)
  return mentions.some(
    (mention) =>
      namesEntity(mention, event) &&
      !mentions.some((other) => other !== mention && other.type === 'event' && other.start <= mention.start && mention.end <= other.end)
  )
}
