import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Allowance, Evidence, Finding} from '#lib/edition/index.ts'
import {isAllowedFault} from './compiler-allowances.ts'
import {resolveQuote} from './resolve-quote.ts'
import {isKnownPlace, type PlaceIndex} from './place-index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {findingsSchema} from '#lib/compile/read/schemas/findings.ts'

type Source = Located<z.output<typeof findingsSchema>>

/** What a reader found. Places are known ones, and what is quoted from the edition is printed there. */
export function buildFindings({value, placeOf}: Source, places: PlaceIndex, report: Report): ReadonlyArray<Finding> {
  const seen = new Set<string>()
  value.findings.forEach((finding, index) => {
    const at = (...path: ReadonlyArray<PropertyKey>) => placeOf('findings', index, ...path)
    if (seen.has(finding.id))
      report(
        'id-is-unique',
        `Unexpected second finding \`${finding.id}\`, expected an id of its own`,
        at('id'),
        'An id names one finding for ever: give the later one another.'
      )
    seen.add(finding.id)
    finding.places.forEach((id, nth) => isKnownPlace(id, places, at('places', nth), report))
    finding.evidence.forEach((evidence, nth) => checkEvidence(evidence, places, (...path) => at('evidence', nth, ...path), report))
  })
  return value.findings.map(({id, ...finding}) => ({id, rule: 'reader', ...finding}))
}

/** The rule findings that may stand; faults that may are no part of the edition. Whether each silences one is known only to who runs the rules. */
export function buildAllowances({value, placeOf}: Source, places: PlaceIndex, report: Report): ReadonlyArray<Allowance> {
  return value.allowances.flatMap((allowance, index) => {
    isKnownPlace(allowance.at, places, placeOf('allowances', index, 'at'), report)
    return isAllowedFault(allowance.rule) ? [] : [{...allowance, place: placeOf('allowances', index)}]
  })
}

function checkEvidence(
  {at, quote}: Evidence,
  places: PlaceIndex,
  placeIn: (...path: ReadonlyArray<PropertyKey>) => Place,
  report: Report
): void {
  if (/^https?:\/\//u.test(at)) return
  if (!isKnownPlace(at, places, placeIn('at'), report)) return
  resolveQuote(quote, {at, printed: places.get(at)!}, 'both', placeIn('quote'), report)
}
