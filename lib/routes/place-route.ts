import {isInReferences, segmentOf, type Edition, type EditionId, type Finding, type FindingPlace} from '#lib/edition/index.ts'
import {pageRoute, passageRoute, reportRoute, type ReportPage} from './routes.ts'

/** Where a finding's place is read: a segment in its text, an entry or a source in the reference list. */
export function placeRoute(locale: string, edition: Edition, place: FindingPlace): string {
  if (isInReferences(place)) return `${pageRoute(locale, edition.id, 'references')}#${place}`
  const {segment, unit} = segmentOf(edition, place)
  return passageRoute(locale, edition, unit, segment.id)
}

/** Fragment of a claim in the overview of all. */
export function claimAnchor(claim: string): string {
  return claim
}

/** Fragment of a finding in the report on citations. */
export function findingAnchor(finding: string): string {
  return `finding-${finding}`
}

/** The page of the report that holds a finding: one that concerns the list of references alone, or one of the text. */
export function findingPage({places}: Pick<Finding, 'places'>): Extract<ReportPage, 'findings' | 'findings/references'> {
  return places.every(isInReferences) ? 'findings/references' : 'findings'
}

/** Where a finding is read. */
export function findingRoute(locale: string, edition: EditionId, finding: Pick<Finding, 'id' | 'places'>): string {
  return `${reportRoute(locale, edition, findingPage(finding))}#${findingAnchor(finding.id)}`
}

/** Fragment of a statement among those on which there is evidence or could be, in the report. */
export function evidenceAnchor(segment: string): string {
  return `evidence-${segment}`
}

/** Fragment of a sentence without a source, in the report. */
export function uncitedAnchor(segment: string): string {
  return `uncited-${segment}`
}

/** Fragment of a dated statement in the chronology: its sentence, and its date, since it may have several. */
export function datedAnchor(segment: string, date: string): string {
  return `dated-${segment}-${date.replace('/', '_').replaceAll(/[^\w-]/g, '.')}`
}
