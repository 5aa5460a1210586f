import type {z} from 'zod'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {locales, type SectionSummary, type Unit} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'

/** What sections and divisions tell: each of one that there is, and of each once. */
export function buildSummaries(
  {value: {divisions, summaries}, placeOf}: Located<z.output<typeof editionSchema>>,
  units: ReadonlyArray<Pick<Unit, 'id' | 'kind'>>,
  report: Report
): ReadonlyArray<SectionSummary> {
  const known: ReadonlyArray<string> = [...units.filter(({kind}) => kind === 'heading').map(({id}) => id), ...divisions.map(({id}) => id)]
  summaries.forEach(({of}, index) => {
    const at = placeOf('summaries', index, 'of')
    if (!known.includes(of)) {
      const hint = nameHint(of, known) ?? 'Write the id of a heading of the print, or that of a division.'
      report('summary-is-of-a-section', `Unexpected section \`${of}\`, expected a heading or a division`, at, hint)
    } else if (summaries.findIndex((other) => other.of === of) < index) {
      report('summary-is-of-a-section', `Unexpected second summary of \`${of}\`, expected one`, at, 'Put the two together.')
    }
  })
  return summaries.map(({of, status, text}) => ({
    of,
    text,
    judged: Object.fromEntries(locales.map((locale) => [locale, {status, reviews: []}])) as unknown as SectionSummary['judged']
  }))
}
