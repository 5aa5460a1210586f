import {fold} from '#lib/language/fold.ts'
import {wordsOf} from '#lib/text/words.ts'
import {nearestOf} from './nearest-of.ts'
import type {SearchDocument} from './search-document.ts'

/** A word as it stands somewhere, and its language where that is known. */
export interface NearWord {
  readonly text: string
  readonly lang?: string
}

/** Words of what can be found that are most like the words of a query which are not there, the most alike first; `[]` where none is like them. */
export function nearestWords(documents: ReadonlyArray<SearchDocument>, words: ReadonlyArray<string>): ReadonlyArray<NearWord> {
  const known = vocabularyOf(documents)
  return words.flatMap((word) => {
    const sought = fold(word, 'en')
    return known.has(sought) ? [] : nearestOf(sought, known)
  })
}

const vocabularies = new WeakMap<ReadonlyArray<SearchDocument>, ReadonlyMap<string, NearWord>>()

/** Every word of three letters or more by its folded form; made once for what is searched. */
function vocabularyOf(documents: ReadonlyArray<SearchDocument>): ReadonlyMap<string, NearWord> {
  const made = vocabularies.get(documents)
  if (made) return made
  const known = new Map<string, NearWord>()
  const add = (text: string, lang?: string): void => {
    for (const {text: word} of wordsOf(text)) {
      if (word.length > 2 && !/^\p{N}/u.test(word)) known.set(fold(word, 'en'), {text: word, ...(lang !== undefined && {lang})})
    }
  }
  for (const {lang, text} of documents) {
    if (typeof text === 'string') add(text, lang)
    else for (const [own, name] of Object.entries<string>({...text})) add(name, own)
  }
  vocabularies.set(documents, known)
  return known
}
