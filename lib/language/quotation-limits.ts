/** Where quotations begin and end in a text, by its marks; UTF-16 offsets of the marks, in order. */
export interface QuotationLimits {
  readonly opening: ReadonlyArray<number>
  readonly closing: ReadonlyArray<number>
}

const marks = /[«»„“”‘’]/gu

/**
 * The marks that open and that close, of whatever language: «…», „…“, “…”, ‘…’. An apostrophe is no mark: ’ closes only what ‘ opened.
 * Unlike `loneMarks` it asks for no partner, for a quotation runs over sentences.
 */
export function quotationLimits(text: string): QuotationLimits {
  const opening: Array<number> = []
  const closing: Array<number> = []
  let [low, single] = [0, 0]
  for (const {index, 0: mark} of text.matchAll(marks)) {
    if (mark === '’' && single === 0) continue
    const closes = mark === '»' || mark === '”' || mark === '’' || (mark === '“' && low > 0)
    if (mark === '„') low += 1
    if (mark === '“' && closes) low -= 1
    if (mark === '‘') single += 1
    if (mark === '’') single -= 1
    ;(closes ? closing : opening).push(index)
  }
  return {opening, closing}
}
