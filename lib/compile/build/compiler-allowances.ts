import type {Report} from '#lib/diagnostics/report.ts'
import type {FindingPlace, SegmentId} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {TranslationFault} from '#lib/compile/read/schemas/translations.ts'

/** What the compiler refuses and an editor may mean for a good reason. The other allowances are of rules on the article. */
export const allowedFaults = ['date-agrees-with-its-words', 'row-has-one-date'] as const
export type AllowedFault = (typeof allowedFaults)[number]

/** Whether an editor let a fault stand somewhere, with a reason. */
export type Permits = (rule: AllowedFault, at: FindingPlace) => boolean
export type PermitsTranslation = (rule: TranslationFault, at: SegmentId) => boolean

export function isAllowedFault(rule: string): rule is AllowedFault {
  return allowedFaults.some((allowed) => allowed === rule)
}

interface WithAllowances {
  readonly allowances: ReadonlyArray<{readonly rule: string; readonly at: string}>
}

/** The allowances of faults that a file holds: `permits` says which stand, `reportIdle`, asked last, which of them silence nothing. */
export function compilerAllowances<Rule extends string>(
  {placeOf, value}: Located<WithAllowances>,
  rules: ReadonlyArray<Rule>
): {
  readonly permits: (rule: Rule, at: string) => boolean
  readonly reportIdle: (report: Report) => void
} {
  const used = new Set<number>()
  return {
    permits: (rule, at) => {
      const index = value.allowances.findIndex((allowance) => allowance.rule === rule && allowance.at === at)
      if (index >= 0) used.add(index)
      return index >= 0
    },
    reportIdle: (report) =>
      value.allowances.forEach(({at, rule}, index) => {
        if (rules.some((known) => known === rule) && !used.has(index))
          report(
            'allowance-is-used',
            `Unexpected allowance of \`${rule}\` at \`${at}\`, expected a fault that it silences`,
            placeOf('allowances', index),
            'Remove it: what it allowed is not there, or no longer.'
          )
      })
  }
}
