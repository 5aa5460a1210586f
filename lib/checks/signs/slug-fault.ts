import {transliterationKey} from '#lib/language/transliteration-key.ts'
import {slugOf} from './address-key.ts'

/** What an address does to a word of its title. */
export interface SlugFault {
  /** `hyphen`: a hyphen within one word; `separator`: two words without one between them; `letter`: a word that lacks one of its letters. */
  readonly kind: 'hyphen' | 'separator' | 'letter'
  /** As the address has it: `tyurksko-go`. */
  readonly printed: string
  /** As the title has it: `Тюркского`. */
  readonly words: string
}

const leastLetters = 3

/** Letters of a key that every transliteration writes, and writes as one letter. */
const steadyLetters = /[abdfgklmnopruvz]/u

/**
 * A word of the title that its address breaks by a hyphen or robs of a letter, or two that it runs together.
 *
 * A letter is lost only where the words on both sides agree, and within the word: without its last letter it may be another form.
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
    const robbed = words.find(
      (word, at) =>
        lacksLetter(transliterationKey(token), transliterationKey(word)) &&
        agree(tokens[index - 1]?.token, words[at - 1]) &&
        agree(next?.token, words[at + 1]) &&
        tokens.length > 1
    )
    if (robbed) return {kind: 'letter', printed: token, words: robbed}
  }
  return undefined
}

/** Whether the key of a token is that of a word without one letter within it that is not doubled there. */
function lacksLetter(token: string, word: string): boolean {
  if (token.length < leastLetters + 1 || token.length !== word.length - 1) return false
  const at = [...token].findIndex((letter, index) => letter !== word[index])
  return at > 0 && token === word.slice(0, at) + word.slice(at + 1) && steadyLetters.test(word[at]!) && word[at] !== word[at - 1]
}

/** Whether a token is a word of the title, or the address goes on or begins otherwise there. */
function agree(token: string | undefined, word: string | undefined): boolean {
  return token === undefined || word === undefined || transliterationKey(token) === transliterationKey(word)
}

/** Whether the break stands where the word has ь or ъ. */
function isSignBreak(word: string, before: string): boolean {
  return [...word.matchAll(/[ьъ]/giu)].some(({index}) => transliterationKey(word.slice(0, index)) === transliterationKey(before))
}
