import {wordsOf} from '#lib/text/words.ts'
import type {SearchDocument} from './search-document.ts'

/**
 * What a body of three words or more may be called for short: ТМУ of Түрк мамлекеттер уюму. Words that only join are left out. They are of our
 * making: a way to find the body, never shown and never published as a name of it. tests/search/short-names.test.ts.
 */
export function shortNames({also = [], text, type}: SearchDocument): ReadonlyArray<string> {
  if (type !== 'org') return []
  const names = typeof text === 'string' ? [text] : Object.values<string>({...text})
  return [...new Set([...names, ...also].flatMap(initials))]
}

function initials(name: string): ReadonlyArray<string> {
  const words = wordsOf(name).flatMap(({text}) => (text.length > 2 && !/^(?:the|and|жана)$/iu.test(text) ? [text] : []))
  const letters = words.map((word) => word.charAt(0)).join('')
  return words.length < 3 ? [] : [letters.toUpperCase()]
}
