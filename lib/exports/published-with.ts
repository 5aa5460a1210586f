import type {Finding} from '#lib/edition/index.ts'
import type {BookFont} from '#lib/exports/epub/book-font.ts'

/** What is published with an edition and is not in it. Of one edition it is one object, by which what is made of both is remembered. */
export interface PublishedWith {
  /** What the rules and the readers found on it. */
  readonly findings: ReadonlyArray<Finding>
  /** The fonts that its book carries. */
  readonly fonts: ReadonlyArray<BookFont>
}
