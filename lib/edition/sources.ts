import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {EntityId, ItemId} from './ids.ts'
import type {Localized} from './locales.ts'
import type {Lang} from './language-tag.ts'

/** The types of CSL 1.0.2. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage'
] as const
export type CslType = (typeof cslTypes)[number]

export interface ItemAuthor {
  readonly family: string
  readonly given: string | undefined
  /** The person of the register. */
  readonly entity: EntityId | undefined
  /** `low` where that it is this person is a guess, as of a mention. */
  readonly certainty: 'high' | 'low'
}

/** One source among those that an entry of the reference list bundles. */
export interface ReferenceItem {
  readonly id: ItemId
  /** As printed, trailing separator included: the items in order are the entry. */
  readonly printed: string
  readonly authors: ReadonlyArray<ItemAuthor>
  /** The document of the register that the source is. */
  readonly document: EntityId | undefined
  /** What its title or its address names, by the register. */
  readonly subjects: ReadonlyArray<EntityId>
  readonly title: string | undefined
  /** The title in the other languages of the interface, translated by the edition. */
  readonly translatedTitle: Partial<Localized> | undefined
  readonly container: string | undefined
  /** As far as the print gives it. */
  readonly date: EdtfDate | undefined
  readonly lang: Lang
  readonly type: CslType
  /** As printed. */
  readonly url: string | undefined
  /** Other items that are the same source. */
  readonly sameAs: ReadonlyArray<ItemId>
  /** A likely repair of the address, which stands beside the printed one and never replaces it. */
  readonly suggestion: {readonly url: string; readonly because: Localized} | undefined
  readonly note: Localized | undefined
  readonly place: Place
}

/** An entry of the reference list: one number, one or more sources. */
export interface Reference {
  readonly number: number
  /** The printed label: `1.`, `[1]`, `1)`. */
  readonly label: string
  /** The entry without its label. */
  readonly printed: string
  readonly items: ReadonlyArray<ReferenceItem>
  readonly place: Place
}
