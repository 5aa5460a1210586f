import type {EntityType, Lang, Localized} from '#lib/edition/index.ts'

/** What can be found, in the order in which it is shown. */
export const searchKinds = ['entity', 'term', 'page', 'source', 'sentence', 'translation', 'finding'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A thing that can be found. */
export interface SearchDocument {
  /** Its own id in the edition: what a hit names. */
  readonly id: string
  readonly kind: SearchKind
  /** Of an entity. */
  readonly type?: EntityType
  /** Where it is read, from the title page of the edition. */
  readonly at: string
  /** What it says or is called: in its language, or in each of the interface. */
  readonly text: string | Localized
  /** Of `text`, where that is one. */
  readonly lang?: Lang
  /** By which other words of the edition it is found: forms of a name, a title in other languages, the host of an address, ids. */
  readonly also?: ReadonlyArray<string>
  /** Dates that it names, as `searchDates` has them. */
  readonly dates?: ReadonlyArray<string>
}

/** All that can be found, and the languages in which a word of a query may be. */
export interface Searched {
  readonly documents: ReadonlyArray<SearchDocument>
  readonly languages: ReadonlyArray<string>
}
