import {wordsOf} from '#lib/text/words.ts'
import type {SearchQuery} from './search-query.ts'

/** Every word that a query asks for, those of its phrases among them. */
export function wordsAsked({phrases, words}: Pick<SearchQuery, 'phrases' | 'words'>): ReadonlyArray<string> {
  return [...words, ...phrases.flatMap((phrase) => wordsOf(phrase).map(({text}) => text))]
}
