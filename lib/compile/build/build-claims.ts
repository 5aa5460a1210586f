import type {z} from 'zod'
import {defaultClaimId, defaultClaimSpan} from '#lib/citations/default-claim.ts'
import {occurrencesOfNumbers} from '#lib/citations/number-citations.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Citation, Claim, ClaimId} from '#lib/edition/index.ts'
import type {DraftCitation, DraftUnit} from '#lib/markdown/draft.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import {resolveStretch} from './resolve-quote.ts'
import type {claimsSchema} from '#lib/compile/read/schemas/claims.ts'
import type {SegmentIndex} from './segment-index.ts'

export interface Claims {
  readonly claims: ReadonlyArray<Claim>
  /** The finished markers of a unit. */
  readonly citationsOf: (unit: DraftUnit) => ReadonlyArray<Citation>
}

/** What each marker stands for: as an editor stated it, or its sentence up to the marker. Claims come in the order of their first marker. */
export function buildClaims({value, placeOf}: Located<z.output<typeof claimsSchema>>, segments: SegmentIndex, report: Report): Claims {
  const stated = new Map<string, Claim>()
  const used = new Set<Claim>()
  value.forEach(({id, markers, spans}, index) => {
    const resolved = spans.map((stretch, at) => resolveStretch(stretch, segments, placeOf(index, 'spans', at), report) ?? [])
    const numbered = markers.map((marker) => (typeof marker === 'number' ? {number: marker, occurrence: 1} : marker))
    const claim: Claim = {id: id as ClaimId, citations: numbered.map(({number}) => number), spans: resolved.flat(), stated: true}
    for (const {number, occurrence} of numbered) stated.set(`${number}.${occurrence}`, claim)
  })

  const claims: Array<Claim> = []
  const finished = new Map<DraftCitation, Citation>()
  const markers = segments.units.flatMap((unit) => unit.citations.map((citation) => ({unit, citation})))
  const occurrences = occurrencesOfNumbers(markers.map(({citation}) => citation.number))
  markers.forEach(({unit, citation}, index) => {
    const marker = {...citation, occurrence: occurrences[index]!}
    const claim = stated.get(`${marker.number}.${marker.occurrence}`) ?? {
      id: defaultClaimId(marker),
      citations: [marker.number],
      spans: [defaultClaimSpan(unit, marker.start)],
      stated: false
    }
    used.add(claim)
    if (!claims.includes(claim)) claims.push(claim)
    finished.set(citation, {...marker, claim: claim.id})
  })

  for (const [key, claim] of stated) {
    if (!used.has(claim)) {
      const index = value.findIndex(({id}) => id === claim.id)
      report(
        'citation-resolves',
        `Unexpected marker ${key} of claim \`${claim.id}\`, expected a marker of the text`,
        placeOf(index, 'markers'),
        'A number printed more than once is `{number: 3, occurrence: 2}`, counted in reading order.'
      )
    }
  }
  return {claims, citationsOf: (unit) => unit.citations.map((citation) => finished.get(citation)!)}
}
