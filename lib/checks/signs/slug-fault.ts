import {transliterationKey} from '#lib/language/transliteration-key.ts'
import {slugOf} from './address-key.ts'

/** What an address does to a word of its title. */
export interface SlugFault {
  /** `hyphen`: a hyphen within one word; `separator`: two words without one between them. */
  readonly kind: 'hyphen' | 'separator'
  /** As the address has it: `tyurksko-go`. */
  readonly printed: string
  /** As the title has it: `Тюркского`. */
  readonly words: string
}

const leastLetters = 3

/**
 * A word of the title that its address breaks by a hyphen, or two that it runs together.
 *
 * Left alone: words of fewer than three letters, which some sites glue to the next; a hyphen in the place of ь or ъ, which
 * some sites write so; the hyphen of a hyphenated name, which some sites drop.
 */
export function slugFault(title: string, address: string): SlugFault | undefined {
  const words = title.split(/[^\p{L}\p{N}-]/u).filter(Boolean)
  const keys = new Set(words.flatMap((word) => [word, ...word.split('-')]).map(transliterationKey))
  const slug = slugOf(address)
  const tokens = [...slug.matchAll(/[\p{L}\p{N}]+/gu)].map(({index, 0: token}) => ({token, end: index + token.length, start: index}))

  for (const [index, {end, start, token}] of tokens.entries()) {
    const next = tokens[index + 1]
    if (next && slug.slice(end, next.start) === '-' && !keys.has(transliterationKey(token)) && !keys.has(transliterationKey(next.token))) {
      const whole = transliterationKey(token + next.token)
      const word = words.find((candidate) => candidate.length > 2 * leastLetters && transliterationKey(candidate) === whole)
      if (word && !isSignBreak(word, token))
        return {kind: 'hyphen', printed: slug.slice(start, next.start + next.token.length), words: word}
    }
    if (keys.has(transliterationKey(token))) continue
    const first = words.findIndex((word, at) => {
      const second = words[at + 1]
      return (
        second !== undefined &&
        Math.min(word.length, second.length) >= leastLetters &&
        transliterationKey(word + second) === transliterationKey(token)
      )
    })
    if (first >= 0) return {kind: 'separator', printed: token, words: `${words[first]} ${words[first + 1]}`}
  }
  return undefined
}

/** Whether the break stands where the word has ь or ъ. */
function isSignBreak(word: string, before: string): boolean {
  return [...word.matchAll(/[ьъ]/giu)].some(({index}) => transliterationKey(word.slice(0, index)) === transliterationKey(before))
}
