import type {Report} from '#lib/diagnostics/report.ts'
import {nearest} from '#lib/text/nearest.ts'
import type {UnitId} from '#lib/edition/index.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {z} from 'zod'

/** The units in the order in which they are first printed. Each is printed at least once, and each id of `printed` is a unit. */
export function orderUnits(
  units: ReadonlyArray<DraftUnit>,
  {value, placeOf}: Located<z.output<typeof editionSchema>>,
  report: Report
): {readonly units: ReadonlyArray<DraftUnit>; readonly printedOrder: ReadonlyArray<UnitId>} {
  const byId = new Map(units.map((unit) => [unit.id as string, unit]))
  const printed = value.printed.filter((id, index) => {
    if (byId.has(id)) return true
    const candidate = nearest(id, byId.keys())
    report(
      'unit-is-known',
      `Unexpected unit \`${id}\`, expected the id of a block`,
      placeOf('printed', index),
      candidate && `Did you mean \`${candidate}\`?`
    )
    return false
  })
  const listed = new Set(printed)
  for (const unit of units) {
    if (!listed.has(unit.id))
      report('unit-is-printed', `Unexpected block \`${unit.id}\`, expected it in \`printed\` of edition.yaml`, unit.place)
  }
  return {
    units: [...listed].map((id) => byId.get(id)!),
    printedOrder: printed as ReadonlyArray<string> as ReadonlyArray<UnitId>
  }
}
