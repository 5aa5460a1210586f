import type {Allowance, Edition, Finding} from '#lib/edition/index.ts'
import {findingsOf} from './findings-of.ts'
import type {Rule} from './rule.ts'
import {rules as everyRule} from './rules.ts'

/** What the rules and the reader found in an edition. */
export interface Audit {
  /** Findings of the rules, then of the reader; each id is unique and the same in every run. */
  readonly findings: ReadonlyArray<Finding>
  /** What an editor let stand, by allowance. */
  readonly allowed: ReadonlyMap<Allowance, ReadonlyArray<Finding>>
}

const audits = new WeakMap<Edition, Audit>()

/** Run every rule once over an edition. Remembered: an edition is frozen. */
export function audit(edition: Edition): Audit {
  const known = audits.get(edition)
  if (known) return known
  const result = auditBy(edition, everyRule)
  audits.set(edition, result)
  return result
}

/** Rule findings and the reader's findings in one list. */
export function findings(edition: Edition): ReadonlyArray<Finding> {
  return audit(edition).findings
}

/** Run some rules over an edition. */
export function auditBy(edition: Edition, rules: ReadonlyArray<Rule>): Audit {
  const allowed = new Map<Allowance, Array<Finding>>(edition.allowances.map((allowance) => [allowance, []]))
  const standing: Array<Finding> = []
  for (const finding of rules.flatMap((rule) => findingsOf(rule, edition))) {
    const permits = edition.allowances.filter(({at, rule}) => rule === finding.rule && finding.places.includes(at))
    for (const allowance of permits) allowed.get(allowance)!.push(finding)
    if (permits.length === 0) standing.push(finding)
  }
  return {findings: [...standing, ...edition.readerFindings], allowed}
}
