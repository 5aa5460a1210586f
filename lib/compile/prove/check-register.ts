import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, EntityId, Unit} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {entitiesSchema} from '#lib/compile/read/schemas/entities.ts'

/** The register holds together: a part is no part of itself, a place is a place, and each entry is of somebody or something that the edition names. */
export function checkRegister(
  {placeOf, value}: Located<z.output<typeof entitiesSchema>>,
  {
    register,
    units,
    named
  }: {
    readonly register: ReadonlyMap<string, Entity>
    /** Of the print and of translations. */
    readonly units: ReadonlyArray<Pick<Unit, 'mentions'>>
    /** Whom the record and the quotations name: authors, speakers, occasions. */
    readonly named: ReadonlyArray<EntityId>
  },
  report: Report
): void {
  const mentioned = units.flatMap(({mentions}) => mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs)))
  const known = new Set<EntityId>([
    ...mentioned,
    ...named,
    ...value.flatMap(({along, partOf, place}) => [...along, partOf, place].filter((id) => id !== undefined))
  ])
  // Where a mention names an entity that is not there, it may be this one, misspelt: that is reported at the mention.
  const allRegistered = [...known].every((id) => register.has(id))
  value.forEach(({along, id, partOf, place}, index) => {
    const circle = partOf === undefined ? undefined : circleFrom(id, register)
    if (circle && circle.every((other) => value.findIndex((entry) => entry.id === other) >= index)) {
      const shown = [...circle, id].map((other) => `\`${other}\``).join(' → ')
      report(
        'part-is-no-whole',
        `Unexpected \`partOf: ${partOf}\` of \`${id}\`, expected a whole that is no part of it: ${shown}`,
        placeOf(index, 'partOf'),
        'Of two entries one is the part: leave `partOf` out of the other.'
      )
    }
    const ground = place === undefined ? undefined : register.get(place)
    if (ground && ground.type !== 'place') {
      report(
        'place-is-a-place',
        `Unexpected \`place: ${place}\` of \`${id}\`, expected a place: \`${place}\` is of type \`${ground.type}\``,
        placeOf(index, 'place'),
        'What something belongs to is its `partOf`.'
      )
    }
    along.forEach((point, at) => {
      const stop = register.get(point)
      if (stop === undefined || stop.coordinates !== undefined) return
      report(
        'route-has-points',
        `Unexpected \`${point}\` along \`${id}\`, expected a place with coordinates`,
        placeOf(index, 'along', at),
        'Give the place its `coordinates`, or take it out of the line.'
      )
    })
    if (allRegistered && !known.has(id)) {
      report(
        'entity-is-mentioned',
        `Unexpected entity \`${id}\` that nothing names, expected a mention, an author, a speaker, or another entry`,
        placeOf(index, 'id'),
        `Mark where the article names it, with \`ref=${id}\`, or take the entry out.`
      )
    }
  })
}

/** The wholes of an entity up to itself, if it is a part of itself. */
function circleFrom(id: EntityId, register: ReadonlyMap<string, Entity>): ReadonlyArray<EntityId> | undefined {
  const wholes = [id]
  for (let whole = register.get(id)?.partOf; whole !== undefined; whole = register.get(whole)?.partOf) {
    if (whole === id) return wholes
    // A circle further up is reported where it is.
    if (wholes.includes(whole)) return undefined
    wholes.push(whole)
  }
  return undefined
}
