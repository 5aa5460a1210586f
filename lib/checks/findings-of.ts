import type {Edition, Finding, FindingId} from '#lib/edition/index.ts'
import {fingerprint} from '#lib/text/fingerprint.ts'
import type {Rule, RuleFinding} from './rule.ts'

const digits = 8

/**
 * What one rule finds in an edition, in reading order, each with its id.
 *
 * An id says what the finding is about: the rule, the first place and, where a place may break the rule several times, a fingerprint of
 * what is wrong there. No id depends on another finding, so that what is mended moves none; only findings that nothing tells apart are
 * counted. (Proved in tests/checks/finding-ids.test.ts.)
 */
export function findingsOf({check, id: rule, kind, oncePerPlace}: Rule, edition: Edition): ReadonlyArray<Finding> {
  const counts = new Map<string, number>()
  return [...check(edition)].map(({about, ...found}: RuleFinding) => {
    const place = `${rule}-${found.places[0]}`
    const name = oncePerPlace ? place : `${place}-${fingerprint(about ?? JSON.stringify(found.evidence)).slice(0, digits)}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return {id: (count === 1 ? name : `${name}-${count}`) as FindingId, rule, kind, ...found}
  })
}
