import type {z} from 'zod'
import {defaultClaimId, defaultClaimSpan} from '#lib/citations/default-claim.ts'
import {occurrencesOfNumbers} from '#lib/citations/number-citations.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Citation, Claim} from '#lib/edition/index.ts'
import type {DraftCitation, DraftUnit} from '#lib/markdown/draft.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {claimsSchema} from '#lib/compile/read/schemas/claims.ts'
import type {SegmentIndex} from './segment-index.ts'
import {stateClaims} from './state-claims.ts'

export interface Claims {
  readonly claims: ReadonlyArray<Claim>
  /** The finished markers of a unit. */
  readonly citationsOf: (unit: DraftUnit) => ReadonlyArray<Citation>
}

/** What each marker stands for: as an editor stated it, or its sentence up to the marker. Claims come in the order of their first marker. */
export function buildClaims(source: Located<z.output<typeof claimsSchema>>, segments: SegmentIndex, report: Report): Claims {
  const markers = segments.units.flatMap((unit) => unit.citations.map((citation) => ({unit, citation})))
  const occurrences = occurrencesOfNumbers(markers.map(({citation}) => citation.number))
  const printed = new Set(markers.map(({citation}, index) => `${citation.number}.${occurrences[index]}`))
  const stated = stateClaims(source, {printed, segments}, report)

  const claims = new Set<Claim>()
  const finished = new Map<DraftCitation, Citation>()
  markers.forEach(({unit, citation}, index) => {
    const marker = {...citation, occurrence: occurrences[index]!}
    const claim = stated.get(`${marker.number}.${marker.occurrence}`) ?? defaultClaim(marker, unit, report)
    claims.add(claim)
    finished.set(citation, {...marker, claim: claim.id})
  })
  return {claims: [...claims], citationsOf: (unit) => unit.citations.map((citation) => finished.get(citation)!)}
}

function defaultClaim(marker: Omit<Citation, 'claim'>, unit: DraftUnit, report: Report): Claim {
  const span = defaultClaimSpan(unit, marker.start)
  if (!/[\p{L}\p{N}]/u.test(unit.text.slice(span.start, span.end)))
    report(
      'claim-has-words',
      `Unexpected marker \`[${marker.number}]\` with no word of its sentence before it, expected a claim that says what it stands for`,
      marker.place,
      `Write one in claims.yaml: \`{id: …, markers: [${marker.occurrence > 1 ? `{number: ${marker.number}, occurrence: ${marker.occurrence}}` : marker.number}], spans: […]}\`.`
    )
  return {id: defaultClaimId(marker), citations: [marker.number], reach: [span], stated: false}
}
