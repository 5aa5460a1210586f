import type {Found} from '#lib/search/find.ts'
import type {ShelfFound} from '#lib/search/shelf-search.ts'

/** What came of a query, and how it is shown. */
export interface Answer {
  readonly how: Found['how'] | ShelfFound['how']
  /** What was looked for, how many hits it has, of how much: what the words of an answer say. */
  readonly values: Readonly<Record<string, string | number>>
  /** The date that was looked for, in words. */
  readonly date: string | undefined
  readonly show: () => void
}
