import type {Report} from '#lib/diagnostics/report.ts'
import type {Citation, SegmentId} from '#lib/edition/index.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'
import type {PrintedSegment} from './printed-segment.ts'

/** The markers of a unit of a translation, each with the claim and the occurrence of the marker that it renders. */
export function shareClaims(
  unit: DraftUnit,
  originals: ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>>,
  printed: ReadonlyMap<string, PrintedSegment>,
  report: Report
): ReadonlyArray<Citation> {
  return unit.segments.flatMap((segment) => {
    // What it translates is not known, which was reported.
    if (originals.get(segment.id)?.length === 0) return []
    const markers = (originals.get(segment.id) ?? []).flatMap((id) => {
      const {segment: original, unit: home} = printed.get(id)!
      return home.citations.filter(({end, start}) => original.start <= start && end <= original.end)
    })
    return unit.citations
      .filter(({end, start}) => segment.start <= start && end <= segment.end)
      .flatMap((marker): ReadonlyArray<Citation> => {
        const at = markers.findIndex(({number}) => number === marker.number)
        const [original] = at < 0 ? [] : markers.splice(at, 1)
        if (original) return [{...marker, claim: original.claim, occurrence: original.occurrence}]
        report(
          'translation-keeps-its-markers',
          `Unexpected marker \`[${marker.number}]\` in \`${segment.id}\`, expected the markers of what it translates`,
          marker.place,
          'The markers of a sentence stand in its translation, in any order; a sentence that translates another says `of`.'
        )
        return []
      })
  })
}
