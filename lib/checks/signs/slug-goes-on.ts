import {transliterationKey} from '#lib/language/transliteration-key.ts'
import {slugOf} from './address-key.ts'

const leastWords = 3
const leastRest = 2
/** Fewer letters behind the last word may be another form of it. */
const leastLetters = 4

/**
 * The words with which an address goes on where its title ends; undefined unless the address begins with the whole title.
 *
 * Numbers before and behind the words are the site's own. A title of fewer than three words, or a rest of one, says nothing.
 */
export function slugGoesOn(title: string, address: string): string | undefined {
  const words = title
    .split(/[^\p{L}\p{N}]/u)
    .map(transliterationKey)
    .filter(Boolean)
  const slug = slugOf(address).replace(/^\d+[-_]|[-_][a-z]?\d{3,}$/gu, '')
  const tokens = [...slug.matchAll(/[\p{L}\p{N}]+/gu)].filter(([token]) => transliterationKey(token) !== '')
  if (words.length < leastWords) return undefined
  const matches = words.every((word, index) => {
    const token = tokens[index]
    if (!token) return false
    const key = transliterationKey(token[0])
    // The last word may run into the next where the sign between them is lost.
    return key === word || (index === words.length - 1 && key.startsWith(word) && key.length >= word.length + leastLetters)
  })
  if (!matches) return undefined
  const last = tokens[words.length - 1]!
  const joined = transliterationKey(last[0]) !== words.at(-1)
  const rest = joined ? slug.slice(last.index) : slug.slice(last.index + last[0].length + 1)
  return rest.split(/[-_]/u).filter(Boolean).length >= leastRest ? rest : undefined
}
