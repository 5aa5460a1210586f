import type {Edition} from './edition.ts'
import type {Localized} from './locales.ts'

/**
 * Who answers for the edition and is no author of the article, by their names, each once; empty where the record names nobody else. The
 * record writes the name of an author in two orders. tests/exports/edition-to-cff.test.ts.
 */
export function editionEditors({metadata}: Pick<Edition, 'metadata'>): ReadonlyArray<Localized> {
  const known = new Set(metadata.authors.map(({name}) => wordsOf(name.en)))
  return metadata.responsibility
    .map(({names}) => names)
    .filter(({en}) => {
      const words = wordsOf(en)
      const isNew = !known.has(words)
      known.add(words)
      return isNew
    })
}

function wordsOf(name: string): string {
  return name
    .split(/[\s,]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')
}
