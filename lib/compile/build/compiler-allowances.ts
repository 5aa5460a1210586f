import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {FindingPlace} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {findingsSchema} from '#lib/compile/read/schemas/findings.ts'

/** What the compiler refuses and an editor may mean for a good reason. The other allowances are of rules on the article. */
export const allowedFaults = ['date-agrees-with-its-words', 'row-has-one-date'] as const
export type AllowedFault = (typeof allowedFaults)[number]

/** Whether an editor let a fault stand somewhere, with a reason. */
export type Permits = (rule: AllowedFault, at: FindingPlace) => boolean

export function isAllowedFault(rule: string): rule is AllowedFault {
  return allowedFaults.some((allowed) => allowed === rule)
}

/** The allowances of faults: `permits` says which stand, `reportIdle`, asked last, which of them silence nothing. */
export function compilerAllowances({placeOf, value}: Located<z.output<typeof findingsSchema>>): {
  readonly permits: Permits
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
        if (isAllowedFault(rule) && !used.has(index))
          report(
            'allowance-is-used',
            `Unexpected allowance of \`${rule}\` at \`${at}\`, expected a fault that it silences`,
            placeOf('allowances', index),
            'Remove it: what it allowed is not there, or no longer.'
          )
      })
  }
}
