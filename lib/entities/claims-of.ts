import {namesEntity, unitOf, type Claim, type Edition, type EntityId} from '#lib/edition/index.ts'

/** The claims that name an entity in their words, in reading order. tests/entities/dossier.test.ts. */
export function claimsOf(edition: Edition, entity: EntityId): ReadonlyArray<Claim> {
  return edition.claims.filter(({reach}) =>
    reach.some((span) =>
      unitOf(edition, span.unit).mentions.some(
        (mention) => namesEntity(mention, entity) && span.start <= mention.start && mention.end <= span.end
      )
    )
  )
}
