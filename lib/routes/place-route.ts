import {segmentOf, type Edition, type FindingPlace, type SegmentId} from '#lib/edition/index.ts'
import {pageRoute, passageRoute} from './routes.ts'

/** Where a finding's place is read: a segment in its text, an entry or a source in the reference list. */
export function placeRoute(locale: string, edition: Edition, place: FindingPlace): string {
  if (place.startsWith('ref-')) return `${pageRoute(locale, edition.id, 'references')}#${place}`
  const {segment, unit} = segmentOf(edition, place as SegmentId)
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
