import {correctedText, printedText, segmentOf, type Edition, type SegmentId} from '#lib/edition/index.ts'

/** The text of some segments, as printed or as corrected, a space between two. */
export function segmentsText(edition: Edition, ids: ReadonlyArray<SegmentId>, form: 'printed' | 'corrected' = 'printed'): string {
  return ids
    .map((id) => {
      const {segment, unit} = segmentOf(edition, id)
      return form === 'printed' ? printedText(unit, segment) : correctedText(unit, segment).trim()
    })
    .join(' ')
}
