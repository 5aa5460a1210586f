import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Claim} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {claimsSchema} from '#lib/compile/read/schemas/claims.ts'
import {overlapOf} from './overlap-of.ts'
import {resolveStretch} from './resolve-stretch.ts'
import type {SegmentIndex} from './segment-index.ts'

/** The claims that an editor stated, by marker: `3.2` is the second `[3]`. Each marker is printed, and stands for one claim. */
export function stateClaims(
  {placeOf, value}: Located<z.output<typeof claimsSchema>>,
  {printed, segments}: {readonly printed: ReadonlySet<string>; readonly segments: SegmentIndex},
  report: Report
): ReadonlyMap<string, Claim> {
  const stated = new Map<string, Claim>()
  value.forEach(({id, markers, spans}, index) => {
    const resolved = spans.map(
      (stretch, at) => resolveStretch(stretch, segments, (...path) => placeOf(index, 'spans', at, ...path), report) ?? []
    )
    resolved.forEach((spanned, at) => {
      const before = resolved.findIndex((other, nth) => nth < at && overlapOf(other, spanned) !== 'none')
      if (before >= 0)
        report(
          'spans-lie-apart',
          `Unexpected span ${at + 1} of claim \`${id}\` over words of span ${before + 1}, expected other words`,
          placeOf(index, 'spans', at),
          'A claim says each word once: put the two into one span.'
        )
    })
    const numbered = markers.map((marker) => (typeof marker === 'number' ? {number: marker, occurrence: 1} : marker))
    const claim: Claim = {id, citations: numbered.map(({number}) => number), reach: resolved.flat(), stated: true}
    numbered.forEach(({number, occurrence}, nth) => {
      const key = `${number}.${occurrence}`
      const place = placeOf(index, 'markers', nth)
      const shown = `[${number}]${occurrence > 1 ? ` (occurrence ${occurrence})` : ''}`
      const other = stated.get(key)
      if (!printed.has(key))
        report(
          'citation-resolves',
          `Unexpected marker \`${shown}\` of claim \`${id}\`, expected a marker of the text`,
          place,
          'A number printed more than once is `{number: 3, occurrence: 2}`, counted in reading order.'
        )
      else if (other)
        report(
          'marker-has-one-claim',
          `Unexpected marker \`${shown}\` of claim \`${id}\`, expected one that stands for no other claim: ${other === claim ? 'it is named twice' : `\`${other.id}\` has it`}`,
          place,
          other === claim ? 'Take one of them out.' : 'What one marker stands for is one claim, of several spans if need be.'
        )
      else stated.set(key, claim)
    })
  })
  return stated
}
