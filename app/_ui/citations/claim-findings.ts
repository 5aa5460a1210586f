import {audit} from '#lib/checks/audit.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {gravities, referenceOf, unitOf, type Claim, type Edition, type Finding} from '#lib/edition/index.ts'

/** What is found on a claim: on a sentence that it reaches into, on one of its sources or on the entry that holds them; the grave first. */
export function claimFindings(edition: Edition, claim: Claim): ReadonlyArray<Finding> {
  const sentences = claim.spans.flatMap((span) =>
    unitOf(edition, span.unit).segments.filter(({end, start}) => start < span.end && span.start < end)
  )
  const places: ReadonlySet<string> = new Set([
    ...sentences.map(({id}) => id),
    ...claimSources(edition, claim).map(({id}) => id),
    ...claim.citations.map((number) => `ref-${referenceOf(edition, number).number}`)
  ])
  const found = audit(edition).findings.filter((finding) => finding.places.some((place) => places.has(place)))
  return gravities.flatMap((gravity) => found.filter((finding) => finding.gravity === gravity))
}
