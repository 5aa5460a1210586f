import type {Edition, EntityId} from '#lib/edition/index.ts'

/** What the HTML of a text depends on beyond the text: where its links lead, and the words of the interface. */
export interface HtmlContext {
  readonly edition: Edition
  readonly entityHref: (entity: EntityId) => string
  /** Address of an entry of the reference list, a fragment where the list stands in the same page. */
  readonly referenceHref: (number: number) => string
  readonly labels: {
    /** “Printed: при-няли”, for a correction. */
    readonly printed: (text: string) => string
    /** “Page 31”, or “new page” where the number is not known. */
    readonly pageBreak: (page: string | undefined) => string
  }
  /**
   * Whether segments, markers and page breaks carry their ids. A passage that is quoted a second time in a page carries none; of a translation
   * beside its original, whose markers have the same ids, the sentences alone.
   */
  readonly anchored: boolean | 'sentences'
}
