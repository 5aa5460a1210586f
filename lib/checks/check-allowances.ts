import type {Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Edition, Finding} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {audit} from './audit.ts'
import {rules} from './rules.ts'

/**
 * Encoding faults of findings.yaml that only the rules can see: an allowance of an unknown rule, one that silences nothing, and a
 * reader's finding with the id of a rule's.
 */
export function checkAllowances(edition: Edition): ReadonlyArray<Diagnostic> {
  const ids = rules.map(({id}) => id)
  const alike = edition.readerFindings.filter((finding) => ids.some((id) => finding.id.startsWith(`${id}-`)))
  // Whoever allows nothing, and names nothing like a rule, need not wait for the rules.
  if (edition.allowances.length === 0 && alike.length === 0) return []
  const taken = alike.filter(({id}) => audit(edition).findings.some((finding) => finding.rule !== 'reader' && finding.id === id))
  return [...taken.map(takenId), ...faultsOfAllowances(edition, ids)]
}

function takenId({id}: Finding): Diagnostic {
  return {
    rule: 'id-is-unique',
    severity: 'error',
    message: `Unexpected id \`${id}\` of a finding, expected another than that of a finding of a rule`,
    hint: 'Give the finding of a reader another name: those of rules begin with the name of the rule.',
    place: {path: 'findings.yaml'}
  }
}

function faultsOfAllowances(edition: Edition, ids: ReadonlyArray<string>): ReadonlyArray<Diagnostic> {
  return [...audit(edition).allowed].flatMap(([{at, place, rule}, silenced]): ReadonlyArray<Diagnostic> => {
    if (silenced.length > 0) return []
    const known = ids.includes(rule)
    return [
      {
        rule: known ? 'allowance-is-used' : 'rule-is-known',
        severity: 'error',
        message: known
          ? `Unexpected allowance of \`${rule}\` at \`${at}\`, expected a finding that it silences`
          : `Unexpected rule \`${rule}\`, expected one of ${ids.map((id) => `\`${id}\``).join(', ')}`,
        hint: known
          ? 'Remove it: what it allowed is no longer found.'
          : (nameHint(rule, ids) ?? 'Write the name of the rule, as it stands behind its finding.'),
        place
      }
    ]
  })
}
