import type {Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Edition} from '#lib/edition/index.ts'
import {nearest} from '#lib/text/nearest.ts'
import {audit} from './audit.ts'
import {rules} from './rules.ts'

/** Encoding faults of findings.yaml that only the rules can see: an allowance of an unknown rule, or one that silences nothing. */
export function checkAllowances(edition: Edition): ReadonlyArray<Diagnostic> {
  // Whoever allows nothing need not wait for the rules.
  if (edition.allowances.length === 0) return []
  const ids = rules.map(({id}) => id)
  return [...audit(edition).allowed].flatMap(([{at, place, rule}, silenced]): ReadonlyArray<Diagnostic> => {
    if (silenced.length > 0) return []
    const known = ids.includes(rule)
    const candidate = known ? undefined : nearest(rule, ids)
    return [
      {
        rule: known ? 'allowance-is-used' : 'rule-is-known',
        severity: 'error',
        message: known
          ? `Unexpected allowance of \`${rule}\` at \`${at}\`, expected a finding that it silences`
          : `Unexpected rule \`${rule}\`, expected one of ${ids.map((id) => `\`${id}\``).join(', ')}`,
        hint: candidate ? `Did you mean \`${candidate}\`?` : known ? 'Remove it: what it allowed is no longer found.' : undefined,
        place
      }
    ]
  })
}
