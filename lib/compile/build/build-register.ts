import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, EntityId, Localized} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {entitiesSchema} from '#lib/compile/read/schemas/entities.ts'

/** The register by id. Ids are unique; entries that name one another name one that is there. */
export function buildRegister({value, placeOf}: Located<z.output<typeof entitiesSchema>>, report: Report): ReadonlyMap<string, Entity> {
  const register = new Map<string, Entity>()
  value.forEach((entry, index) => {
    if (register.has(entry.id))
      report('id-is-unique', `Unexpected second entity \`${entry.id}\`, expected an id of its own`, placeOf(index, 'id'))
    const {place, ...rest} = entry
    register.set(entry.id, {
      ...rest,
      id: entry.id as EntityId,
      partOf: entry.partOf as EntityId | undefined,
      where: place as EntityId | undefined,
      earlierNames: entry.earlierNames.map(({until, ...names}) => ({names: names as Localized, until}))
    })
  })
  value.forEach((entry, index) => {
    for (const key of ['partOf', 'place'] as const) {
      const target = entry[key]
      if (target !== undefined && !register.has(target)) {
        report(
          'mention-is-registered',
          `Unexpected entity \`${target}\`, expected the id of an entry of entities.yaml`,
          placeOf(index, key)
        )
      }
    }
  })
  return register
}
