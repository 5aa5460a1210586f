import {wordsOf} from '#lib/text/words.ts'
import {possibleTerms} from './search-terms.ts'

/** A piece of a text, and whether it is a word that was looked for. */
export interface MarkedWords {
  readonly text: string
  readonly isHit: boolean
}

/** Words of context before the first hit in a long text; behind it twice as many. */
const reach = 14

/** A text with the words marked that were looked for, cut round the first of them where it is long; what is cut off is `…`. */
export function markedWords(text: string, lang: string, terms: ReadonlySet<string>): ReadonlyArray<MarkedWords> {
  const words = wordsOf(text).map((word) => ({...word, isHit: possibleTerms(word.text, [lang]).some((term) => terms.has(term))}))
  const first = words.findIndex(({isHit}) => isHit)
  const isLong = words.length > 3 * reach
  const [from, to] = isLong ? [Math.max(0, first - reach), Math.min(words.length, Math.max(0, first) + 2 * reach)] : [0, words.length]
  const pieces: Array<MarkedWords> = from > 0 ? [{text: '… ', isHit: false}] : []
  let at = from > 0 ? words[from]!.start : 0
  for (const {end, isHit, start} of words.slice(from, to)) {
    if (!isHit) continue
    pieces.push({text: text.slice(at, start), isHit: false}, {text: text.slice(start, end), isHit: true})
    at = end
  }
  const end = to < words.length ? words[to - 1]!.end : text.length
  return [...pieces, {text: `${text.slice(at, end)}${to < words.length ? ' …' : ''}`, isHit: false}].filter((piece) => piece.text !== '')
}
