import type {z} from 'zod'
import {bodySentences, isCited, uncitedCandidates} from '#lib/citations/uncited-candidates.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Edition, UncitedClaim} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {findingsSchema} from '#lib/compile/read/schemas/findings.ts'
import {indexSegments} from './segment-index.ts'

/**
 * The claims that lack a source, in reading order: as an editor judged them, each candidate among them.
 *
 * `judged` is false for an edition without findings.yaml: then the candidates themselves are listed, without a judgement.
 */
export function buildUncited(
  {value, placeOf}: Located<z.output<typeof findingsSchema>>,
  judged: boolean,
  edition: Pick<Edition, 'units' | 'quotations' | 'claims'>,
  report: Report
): ReadonlyArray<UncitedClaim> {
  const candidates = uncitedCandidates(edition)
  if (!judged)
    return candidates.flatMap(({kinds, segment}) => kinds.slice(0, 1).map((kind) => ({segment, kind, gravity: undefined, note: undefined})))

  const segments = indexSegments(edition.units)
  const sentences = new Set(bodySentences(edition).map(({segment}) => segment.id))
  const seen = new Set<string>()
  value.uncited.forEach(({segment: id}, index) => {
    const place = placeOf('uncited', index, 'segment')
    const found = segments.find(id, place, report)
    if (found && (!sentences.has(found.segment.id) || isCited(found.segment, found.unit, edition))) {
      report(
        'uncited-claim-is-uncited',
        `Unexpected uncited claim \`${id}\`, expected a sentence of the body without a marker and outside every claim`,
        place,
        'Take the judgement out: the sentence has a source, or needs none.'
      )
    }
    if (seen.has(id)) report('id-is-unique', `Unexpected second judgement of \`${id}\`, expected one`, place, 'Keep one of the two.')
    seen.add(id)
  })
  for (const {kinds, segment: id} of candidates) {
    if (value.uncited.some(({segment}) => segment === id)) continue
    const {place} = segments.get(id)!.segment
    report(
      'uncited-claim-is-judged',
      `Unexpected sentence \`${id}\` with a ${kinds.join(' and a ')} and without a source, expected its judgement in findings.yaml`,
      place,
      `Write \`- {segment: ${id}, kind: ${kinds[0]}, gravity: …, note: {ky: …, ru: …, en: …}}\` below \`uncited\`, or let a claim of claims.yaml reach it.`
    )
  }
  const order = new Map(edition.units.flatMap((unit) => unit.segments).map(({id}, index) => [id, index]))
  return value.uncited.toSorted((a, b) => (order.get(a.segment) ?? 0) - (order.get(b.segment) ?? 0))
}
