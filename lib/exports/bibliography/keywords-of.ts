import type {CslItem} from './csl-item.ts'

/** The keywords of an item one by one: `keyword` of CSL is one string, in which a comma may be a part of a keyword. */
export function keywordsOf({custom, keyword, language}: CslItem): ReadonlyArray<string> {
  return custom?.keywords?.[language] ?? keyword?.split('; ') ?? []
}
