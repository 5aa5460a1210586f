import {isInReferences, segmentOf, type Edition, type FindingPlace} from '#lib/edition/index.ts'
import {pageRoute, passageRoute} from './routes.ts'

/** Where a finding's place is read: a segment in its text, an entry or a source in the reference list. */
export function placeRoute(locale: string, edition: Edition, place: FindingPlace): string {
  if (isInReferences(place)) return `${pageRoute(locale, edition.id, 'references')}#${place}`
  const {segment, unit} = segmentOf(edition, place)
  return passageRoute(locale, edition, unit, segment.id)
}

/** Fragment of a claim in the report on citations. */
export function claimAnchor(claim: string): string {
  return claim
}

/** Fragment of a finding in the report on citations. */
export function findingAnchor(finding: string): string {
  return `finding-${finding}`
}
