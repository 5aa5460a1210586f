import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, EntityType} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {referencesSchema} from '#lib/compile/read/schemas/references.ts'

/** What a source can be, and who can have written it; its subject can be anything. */
const typesOf: Readonly<Record<string, ReadonlyArray<EntityType>>> = {author: ['person', 'org'], document: ['work']}

/** What sources name of the register is there, and can be that. */
export function checkItemEntities(
  {value, placeOf}: Located<z.output<typeof referencesSchema>>,
  entities: ReadonlyMap<string, Entity>,
  report: Report
): void {
  value.forEach(({items}, entry) =>
    items.forEach(({author, document, subjects}, item) => {
      const named: ReadonlyArray<readonly [string | undefined, string, ReadonlyArray<PropertyKey>]> = [
        ...author.map(({entity}, nth) => [entity, 'author', ['author', nth, 'entity']] as const),
        [document, 'document', ['document']],
        ...subjects.map((subject, nth) => [subject, 'subject', ['subjects', nth]] as const)
      ]
      for (const [id, role, path] of named) {
        if (id === undefined) continue
        const entity = entities.get(id)
        const place = placeOf(entry, 'items', item, ...path)
        const types = typesOf[role]
        if (!entity) {
          const hint = nameHint(id, entities.keys()) ?? `Write an entry for the ${role}.`
          report('mention-is-registered', `Unexpected entity \`${id}\`, expected the id of an entry of entities.yaml`, place, hint)
        } else if (types && !types.includes(entity.type)) {
          const expected = types.map((type) => `\`${type}\``).join(' or ')
          const hint = 'What the source tells of is one of its `subjects`.'
          report(
            'source-fits-its-entities',
            `Unexpected ${role} \`${id}\` of type \`${entity.type}\`, expected one of type ${expected}`,
            place,
            hint
          )
        }
      }
    })
  )
}
