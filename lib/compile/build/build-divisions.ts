import type {z} from 'zod'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Division, Unit, UnitId} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'

/** A run of blocks of one text, by their numbers in it; `last` included. */
interface Run {
  readonly name: string
  readonly first: number
  readonly last: number
}

/**
 * The editorial divisions: each runs forward through one text of the print; of two, and of a division and a section of the print, one holds
 * the other or they do not touch.
 */
export function buildDivisions(
  {value: {divisions}, placeOf}: Located<z.output<typeof editionSchema>>,
  units: ReadonlyArray<Unit>,
  report: Report
): ReadonlyArray<Division> {
  const runs: Array<Run & {readonly text: string}> = []
  divisions.forEach(({id, from, to}, index) => {
    const at = (...path: ReadonlyArray<PropertyKey>) => placeOf('divisions', index, ...path)
    const [first, last] = [units.find((unit) => unit.id === from), units.find((unit) => unit.id === to)]
    for (const key of ['from', 'to'] as const) {
      if (key === 'from' ? first : last) continue
      const unit = divisions[index]![key]
      const hint =
        nameHint(
          unit,
          units.map((known) => known.id)
        ) ?? 'Write the id of a block, which is that of its segments without their last number.'
      report('unit-is-known', `Unexpected unit \`${unit}\`, expected the id of a block`, at(key), hint)
    }
    if (!first || !last) return
    const text = (unit: Unit) => `${unit.part} ${unit.lang}`
    const within = units.filter((unit) => text(unit) === text(first))
    const number = (unit: UnitId) => within.findIndex((other) => other.id === unit)
    if (text(first) !== text(last)) {
      const hint = 'A division is of one text: give each language its own.'
      report(
        'division-lies-in-one-text',
        `Unexpected end \`${to}\` of division \`${id}\`, expected a block of the text of \`${from}\``,
        at('to'),
        hint
      )
      return
    }
    if (number(to) < number(from)) {
      const hint = 'Write the two the other way round.'
      report('stretch-runs-forward', `Unexpected end \`${to}\` of division \`${id}\`, expected it behind \`${from}\``, at('to'), hint)
      return
    }
    const run = {name: `division \`${id}\``, first: number(from), last: number(to), text: text(first)}
    const crossed = [...runs.filter((other) => other.text === run.text), ...sectionsOf(within)].find((other) => cross(run, other))
    if (crossed) {
      report(
        'divisions-nest',
        `Unexpected division \`${id}\` from \`${from}\` to \`${to}\`, expected it within ${crossed.name} or outside it`,
        at('from'),
        `${crossed.name[0]!.toUpperCase()}${crossed.name.slice(1)} runs from \`${within[crossed.first]!.id}\` to \`${within[crossed.last]!.id}\`.`
      )
    }
    runs.push(run)
  })
  return divisions
}

/** What stands under each heading, up to the next of its depth or above. */
function sectionsOf(units: ReadonlyArray<Unit>): ReadonlyArray<Run> {
  return units.flatMap((heading, first) => {
    if (heading.kind !== 'heading') return []
    const end = units.findIndex((unit, at) => at > first && unit.kind === 'heading' && (unit.depth ?? 1) <= (heading.depth ?? 1))
    return [{name: `section \`${heading.id}\``, first, last: (end < 0 ? units.length : end) - 1}]
  })
}

function cross(a: Run, b: Run): boolean {
  return (a.first < b.first && b.first <= a.last && a.last < b.last) || (b.first < a.first && a.first <= b.last && b.last < a.last)
}
