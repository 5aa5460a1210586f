import {audit} from '#lib/checks/audit.ts'
import {sentencesOf, claimSources} from '#lib/citations/claim-sources.ts'
import {entryIdOf, gravities, type Claim, type Edition, type Finding} from '#lib/edition/index.ts'

/** What is found on a claim: on a sentence that it reaches into, on one of its sources or on the entry that holds them; the grave first. */
export function claimFindings(edition: Edition, claim: Claim): ReadonlyArray<Finding> {
  const places: ReadonlySet<string> = new Set([
    ...sentencesOf(edition, claim.reach).map(({id}) => id),
    ...claimSources(edition, claim).map(({id}) => id),
    ...claim.citations.map((number) => entryIdOf(number))
  ])
  const found = audit(edition).findings.filter((finding) => finding.places.some((place) => places.has(place)))
  return gravities.flatMap((gravity) => found.filter((finding) => finding.gravity === gravity))
}
