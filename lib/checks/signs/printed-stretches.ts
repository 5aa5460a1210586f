import type {Edition, Evidence, FindingPlace, Span, Unit} from '#lib/edition/index.ts'
import {stretchAround} from '#lib/text/stretch-around.ts'

/** A stretch of the print that has a place of its own: a sentence, what stands between two, or a source. */
export interface PrintedStretch {
  readonly place: FindingPlace
  readonly text: string
  /** What stands round a part of it. */
  readonly evidenceAt: (part: Span) => Evidence
  /** Whether a part of it stands in the address of a source. */
  readonly isInAddress: (part: Span) => boolean
}

const reach = 40

/**
 * The whole print, in reading order: every character stands in one stretch. (An entry of the reference list is its items.)
 *
 * What stands between two sentences, such as the comma between keywords, is shown by the sentence that follows it.
 */
export function printedStretches({references, units}: Pick<Edition, 'references' | 'units'>): ReadonlyArray<PrintedStretch> {
  return [
    ...units.flatMap(stretchesOf),
    ...references.flatMap(({items}) =>
      items.map(({id, printed, url}) => ({
        ...stretch(id, printed),
        isInAddress: ({end, start}: Span) => url !== undefined && start < printed.indexOf(url) + url.length && printed.indexOf(url) < end
      }))
    )
  ]
}

function stretchesOf({segments, text}: Unit): ReadonlyArray<PrintedStretch> {
  const found = segments.flatMap(({end, id, start}, index) => {
    const own = stretch(id, text.slice(start, end))
    const gap = text.slice(segments[index - 1]?.end ?? 0, start)
    return gap === '' ? [own] : [{...own, text: gap, evidenceAt: () => own.evidenceAt({start: 0, end: 0})}, own]
  })
  // A block has a sentence at least.
  const last = found.at(-1)!
  const rest = text.slice(segments.at(-1)!.end)
  return rest === '' ? found : [...found, {...last, text: rest, evidenceAt: () => last.evidenceAt({start: 0, end: 0})}]
}

/** What is printed to the part without a space is shown with it, an address in one piece. */
function stretch(place: FindingPlace, text: string): PrintedStretch {
  const evidenceAt = ({end, start}: Span): Evidence => {
    const whole = {start: text.slice(0, start).search(/\S*$/u), end: end + text.slice(end).search(/\s|$/u)}
    return {at: place, quote: stretchAround(text, whole, reach)}
  }
  return {place, text, evidenceAt, isInAddress: () => false}
}
