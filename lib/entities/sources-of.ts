import type {Edition, EntityId, ReferenceItem} from '#lib/edition/index.ts'

/** What an entity is to a source of the reference list. */
export const sourceRoles = ['author', 'document', 'subject'] as const
export type SourceRole = (typeof sourceRoles)[number]

/** The sources that an entity wrote, that it is, and that name it in their title or address, in the order of the list. tests/entities/dossier.test.ts. */
export function sourcesOf({references}: Pick<Edition, 'references'>, entity: EntityId, role: SourceRole): ReadonlyArray<ReferenceItem> {
  return references.flatMap(({items}) =>
    items.filter(({authors, document, subjects}) => {
      switch (role) {
        case 'author':
          return authors.some((author) => author.entity === entity)
        case 'document':
          return document === entity
        case 'subject':
          return subjects.includes(entity)
      }
    })
  )
}
