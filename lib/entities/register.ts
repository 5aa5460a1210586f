import {type Edition, type Entity, type EntityType, type Locale, mentionTypes} from '#lib/edition/index.ts'

export interface RegisterSection {
  readonly type: EntityType
  readonly entities: ReadonlyArray<Entity>
}

/** The form by which an entity is sorted in a language: `Family, Given` for persons, its name for others. */
export function sortForm(entity: Entity, locale: Locale): string {
  return entity.sort?.[locale] ?? entity.names[locale].name
}

/** What an entry is sorted by, from its first letter or digit: a quotation mark before that is none of it. */
export function spokenForm(entity: Entity, locale: Locale): string {
  return sortForm(entity, locale).replace(/^[^\p{L}\p{N}]+/u, '')
}

/** The register by type, each type in the alphabetical order of the interface's language. */
export function registerOf({entities}: Edition, locale: Locale): ReadonlyArray<RegisterSection> {
  const {compare} = new Intl.Collator(locale)
  return mentionTypes
    .map((type) => ({
      type,
      entities: entities.filter((entity) => entity.type === type).sort((a, b) => compare(spokenForm(a, locale), spokenForm(b, locale)))
    }))
    .filter((section) => section.entities.length > 0)
}
