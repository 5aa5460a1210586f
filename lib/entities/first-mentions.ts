import type {EntityId, Mention, Unit} from '#lib/edition/index.ts'

/** Named in more than this share of the blocks of a text, an entity tells nobody anything by being marked again. */
const familiarShare = 1 / 3

/**
 * The mentions of a text that a reader meets first: of each entity the first in its block, and of one that is named in more than a third of the
 * blocks the first in the text. Of nested mentions each counts by itself; dates are all there.
 */
export function firstMentions(units: ReadonlyArray<Pick<Unit, 'mentions'>>): ReadonlySet<Mention> {
  const blocksOf = new Map<EntityId, number>()
  for (const {mentions} of units)
    for (const entity of new Set(mentions.flatMap(refsOf))) blocksOf.set(entity, (blocksOf.get(entity) ?? 0) + 1)
  const isFamiliar = (entity: EntityId): boolean => blocksOf.get(entity)! > units.length * familiarShare
  const inText = new Set<EntityId>()
  const first = new Set<Mention>()
  for (const {mentions} of units) {
    const inBlock = new Set<EntityId>()
    for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const refs = refsOf(mention)
      const isNew = refs.length === 0 || refs.some((entity) => !(isFamiliar(entity) ? inText : inBlock).has(entity))
      if (isNew) first.add(mention)
      for (const entity of refs) {
        inBlock.add(entity)
        inText.add(entity)
      }
    }
  }
  return first
}

function refsOf(mention: Mention): ReadonlyArray<EntityId> {
  return mention.type === 'date' ? [] : mention.refs
}
