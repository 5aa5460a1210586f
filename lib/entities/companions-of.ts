import {mentionsIn, type Edition, type EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from './occurrences.ts'

/** Another entity, and in how many sentences it stands together with the one that was asked for. */
export interface Companion {
  readonly entity: EntityId
  readonly sentences: number
}

/** With whom and with what an entity stands in one sentence of the body, the most frequent first. tests/entities/dossier.test.ts. */
export function companionsOf(edition: Edition, entity: EntityId): ReadonlyArray<Companion> {
  const counts = new Map<EntityId, number>()
  const sentences = new Map(
    occurrencesOf(edition, entity)
      .filter(({unit}) => unit.part === 'body')
      .map(({segment, unit}) => [segment.id, {segment, unit}] as const)
  )
  for (const {segment, unit} of sentences.values()) {
    const named = new Set(mentionsIn(unit, segment).flatMap((mention) => (mention.type === 'date' ? [] : mention.refs)))
    for (const other of named) if (other !== entity) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return [...counts].map(([id, sentences]) => ({entity: id, sentences})).sort((a, b) => b.sentences - a.sentences)
}
