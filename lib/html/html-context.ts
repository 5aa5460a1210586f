import type {Edition, Emendation, EntityId, Gravity, Mention, PageBreak, Segment, Unit} from '#lib/edition/index.ts'

/** A sign beside a sentence that leads to what is found on it. */
export interface Sign {
  readonly kind: 'finding' | 'uncited' | 'evidence' | 'contradicted'
  /** The gravest of what it leads to. */
  readonly gravity: Gravity
  /** The first of what it leads to. */
  readonly href: string
  readonly label: string
}

/** What the HTML of a text depends on beyond the text: where its links lead, and the words of the interface. */
export interface HtmlContext {
  readonly edition: Edition
  readonly entityHref: (entity: EntityId) => string
  /** Address of an entry of the reference list, a fragment where the list stands in the same page. */
  readonly referenceHref: (number: number) => string
  readonly labels: {
    /** “Printed: при-няли”, for a correction. */
    readonly printed: (text: string) => string
    /** “Page 31”, “page 31, inferred”, or “new page” where the number is not known. */
    readonly pageBreak: (pageBreak: PageBreak) => string
  }
  /** Where a correction stands in the apparatus. */
  readonly emendationHref: (unit: Unit, emendation: Emendation) => string
  /** What stands in the margin of a sentence; nothing where the page has no margin for it. */
  readonly signsOf?: (sentence: Segment) => ReadonlyArray<Sign>
  /** Whether a mention is the first in its place: all others of one name are marked only for who asks for all. Every one where it is left out. */
  readonly isFirst?: (mention: Mention) => boolean
  /**
   * Whether segments, markers and page breaks carry their ids. A passage that is quoted a second time in a page carries none; of a translation
   * beside its original, whose markers have the same ids, the sentences alone.
   */
  readonly anchored: boolean | 'sentences'
}
