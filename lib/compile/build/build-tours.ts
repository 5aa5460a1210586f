import type {z} from 'zod'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Tour, TourStep, TourTarget} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'

/** The guided tours: each step leads to something that the edition has. */
export function buildTours(
  {value: {tours}, placeOf}: Located<z.output<typeof editionSchema>>,
  known: Readonly<Record<TourTarget, ReadonlyArray<string>>>,
  report: Report
): ReadonlyArray<Tour> {
  return tours.map(({id, steps, title}, tour) => ({
    id,
    title,
    steps: steps.map(({at, kind, text}, step) => {
      if (!known[kind].includes(at)) {
        const hint = nameHint(at, known[kind]) ?? 'Write the id as the edition has it.'
        report(
          'tour-leads-somewhere',
          `Unexpected ${kind} \`${at}\`, expected one of this edition`,
          placeOf('tours', tour, 'steps', step, 'at'),
          hint
        )
      }
      // An edition in which something was reported is not published.
      return {kind, at, text} as TourStep
    })
  }))
}
