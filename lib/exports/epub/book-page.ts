import type {ElementContent} from 'hast'
import type {Lang} from '#lib/edition/index.ts'

/** A line of the contents of the book, with those that stand in it. */
export interface BookPlace {
  readonly href: string
  readonly label: ReadonlyArray<ElementContent>
  readonly places: ReadonlyArray<BookPlace>
}

/** A document of the book: one of its parts. */
export interface BookPage {
  /** Name of its file, beside all others: a link is the name and a fragment. */
  readonly file: string
  /** The language of all that does not say another. */
  readonly lang: Lang
  /** In that language. */
  readonly title: string
  /** Its line in the contents. */
  readonly label: ReadonlyArray<ElementContent>
  readonly places: ReadonlyArray<BookPlace>
  /** In which matter of the book it stands (EPUB 3 Structural Semantics Vocabulary). */
  readonly matter: 'frontmatter' | 'bodymatter' | 'backmatter'
  /** What the part is in that vocabulary, and in DPUB-ARIA; undefined where it has no name there. */
  readonly type?: 'titlepage' | 'toc' | 'chapter' | 'bibliography' | 'index'
  readonly role?: 'doc-chapter' | 'doc-bibliography' | 'doc-index'
  /** Its heading first. */
  readonly content: ReadonlyArray<ElementContent>
}
