import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {UnitId} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'

export interface OrderedUnits {
  readonly units: ReadonlyArray<DraftUnit>
  readonly printedOrder: ReadonlyArray<UnitId>
  /** Whether blocks are missing in a text or in the order: then what stands in them is not asked. */
  readonly isTorn: boolean
}

/**
 * The units in the order in which they are first printed. Each is printed at least once, and each id of `printed` is a unit: a run of ids
 * that are none is one fault.
 */
export function orderUnits(
  units: ReadonlyArray<DraftUnit>,
  {value: {printed}, placeOf}: Located<z.output<typeof editionSchema>>,
  report: Report
): OrderedUnits {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  let isTorn = false
  printed.forEach((id, index) => {
    if (byId.has(id) || (index > 0 && !byId.has(printed[index - 1]!))) return
    const next = printed.findIndex((other, at) => at > index && byId.has(other))
    const run = printed.slice(index, next < 0 ? printed.length : next)
    isTorn ||= run.length > 1
    const hint = nameHint(id, byId.keys()) ?? `Look for the text of \`${id.split('-')[0]}\` in which it should stand.`
    report(
      'unit-is-known',
      run.length > 1
        ? `Unexpected units \`${id}\` to \`${run.at(-1)}\`, ${run.length} of them, expected the ids of blocks`
        : `Unexpected unit \`${id}\`, expected the id of a block`,
      placeOf('printed', index),
      run.length > 1 ? 'Is a file cut off, or another one of that name? Its blocks are not there.' : hint
    )
  })
  const listed = new Set(printed)
  const unlisted = isTorn ? [] : units.filter(({id}) => !listed.has(id))
  for (const unit of unlisted) {
    isTorn = true
    const hint = 'Name it where it is printed, as often as it is printed.'
    report('unit-is-printed', `Unexpected block \`${unit.id}\`, expected it in \`printed\` of edition.yaml`, unit.place, hint)
  }
  const printedOrder = printed.filter((id) => byId.has(id))
  return {units: [...new Set(printedOrder)].map((id) => byId.get(id)!), printedOrder, isTorn}
}
