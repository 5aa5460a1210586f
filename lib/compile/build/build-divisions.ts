import type {z} from 'zod'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Division, DivisionId, Unit, UnitId} from '#lib/edition/index.ts'

/** The editorial divisions: each runs forward, from one block of the print to another. */
export function buildDivisions(
  {value: {divisions}, placeOf}: Located<z.output<typeof editionSchema>>,
  units: ReadonlyArray<Unit>,
  report: Report
): ReadonlyArray<Division> {
  const at = (id: string) => units.findIndex((unit) => unit.id === id)
  divisions.forEach(({id, from, to}, index) => {
    for (const [key, unit] of [
      ['from', from],
      ['to', to]
    ] as const) {
      if (at(unit) < 0) report('unit-is-known', `Unexpected unit \`${unit}\`, expected the id of a block`, placeOf('divisions', index, key))
    }
    if (at(to) < at(from))
      report(
        'stretch-runs-forward',
        `Unexpected end \`${to}\` of division \`${id}\`, expected it behind \`${from}\``,
        placeOf('divisions', index, 'to')
      )
  })
  return divisions.map((division) => ({
    ...division,
    id: division.id as DivisionId,
    from: division.from as UnitId,
    to: division.to as UnitId
  }))
}
