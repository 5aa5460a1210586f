import {printedText, segmentOf, type Edition, type SegmentId} from '#lib/edition/index.ts'

/** The printed text of some segments, a space between two. */
export function segmentsText(edition: Edition, ids: ReadonlyArray<SegmentId>): string {
  return ids
    .map((id) => {
      const {segment, unit} = segmentOf(edition, id)
      return printedText(unit, segment)
    })
    .join(' ')
}
