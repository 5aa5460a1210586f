/** A quotation mark without its partner. */
export interface LoneMark {
  /** UTF-16 offset into the text. */
  readonly at: number
  readonly mark: string
  /** `unclosed`: it opens and nothing closes it; `unopened`: it closes and nothing opened it. */
  readonly fault: 'unclosed' | 'unopened'
}

interface Open {
  readonly at: number
  readonly mark: string
}

/** What closes each opening mark, in any of the languages: «…», »…«, „…“, “…”, ”…”, "…". */
const closers: Readonly<Record<string, string>> = {'«': '»', '»': '«', '„': '“”', '“': '”', '”': '”', '"': '"'}
const marks = /[«»„“”"]/gu

/**
 * The quotation marks of a text that have no partner, nested ones included.
 *
 * Which way a mark faces is read from its neighbours where its form does not say. `paragraphs` are the offsets at which
 * paragraphs begin: there an opening mark may repeat one that is still open.
 */
export function loneMarks(text: string, paragraphs: ReadonlyArray<number> = []): ReadonlyArray<LoneMark> {
  const open: Array<Open> = []
  const lone: Array<LoneMark> = []
  for (const {index: at, 0: mark} of text.matchAll(marks)) {
    if (mark === '"' && /\d/u.test(text[at - 1] ?? '') && !open.some((other) => other.mark === '"')) continue
    if (paragraphs.includes(at) && open.some((other) => other.mark === mark)) continue
    const partner = open.findLastIndex((other) => closers[other.mark]!.includes(mark))
    if (partner >= 0 && !(facesForward(text, at) && opens(mark))) {
      for (const {at: left, mark: unclosed} of open.splice(partner).slice(1)) lone.push({at: left, mark: unclosed, fault: 'unclosed'})
    } else if (opens(mark) || facesForward(text, at)) {
      open.push({at, mark})
    } else {
      lone.push({at, mark, fault: 'unopened'})
    }
  }
  return [...lone, ...open.map(({at, mark}): LoneMark => ({at, mark, fault: 'unclosed'}))].sort((a, b) => a.at - b.at)
}

/** Marks that open whatever stands round them, unless they close one that is open. */
function opens(mark: string): boolean {
  return mark === '«' || mark === '„' || mark === '“'
}

/** Whether a mark stands before a word and not behind one. */
function facesForward(text: string, at: number): boolean {
  return /^$|[\s([—–-]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}.…]/u.test(text[at + 1] ?? '')
}
