import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {ClaimId, DivisionId, EntityId, QuotationId, RowId, SegmentId, UnitId, VersionId} from './ids.ts'
import type {Lang} from './language-tag.ts'
import type {Localized} from './locales.ts'
import type {EntityType} from './register.ts'

/** A stretch of a unit's `text`, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const unitKinds = [
  'journal',
  'identifier',
  'title',
  'author',
  'affiliation',
  'label',
  'abstract',
  'keywords',
  'heading',
  'paragraph',
  'list-item'
] as const
export type UnitKind = (typeof unitKinds)[number]

export const emendationKinds = ['hyphenation', 'scan', 'typo', 'punctuation', 'label', 'spacing'] as const
export type EmendationKind = (typeof emendationKinds)[number]

/** A sentence, or what stands for one: a title, a keyword, a run-in heading. TEI `s`. */
export interface Segment extends Span {
  readonly id: SegmentId
  /** The row of the alignment it stands in; undefined for text of one language. */
  readonly row: RowId | undefined
  /** A heading printed in the line of its paragraph. */
  readonly role: 'heading' | undefined
  /** When what it reports took place, where it names no date itself and the text before it fixes one: a decision of the encoding. */
  readonly when: EdtfDate | undefined
  readonly place: Place
}

export interface EntityMention extends Span {
  readonly type: EntityType
  /** Several where one head noun names several. */
  readonly refs: ReadonlyArray<EntityId>
  readonly place: Place
}

export interface DateMention extends Span {
  readonly type: 'date'
  readonly when: EdtfDate
  readonly place: Place
}

export type Mention = EntityMention | DateMention

/** Words that mean somebody or something by an office or a description alone, where the text does not say whom or what. TEI `rs` without `ref`. */
export interface UnresolvedReference extends Span {
  readonly type: EntityType
  /** Entries of the register that may be meant, where an editor says so; no mention of them. */
  readonly perhaps: ReadonlyArray<EntityId>
  readonly place: Place
}

/** A printed marker such as `[3]`, brackets included. */
export interface Citation extends Span {
  readonly number: number
  /** 1 for the first marker of that number in reading order, 2 for the next. */
  readonly occurrence: number
  readonly claim: ClaimId
  readonly place: Place
}

/** A declared correction of the print. Supplied text: `start` = `end`. Deleted text: `correction` is empty. TEI `choice/sic/corr`. */
export interface Emendation extends Span {
  /** The sentence that it completes: where it stands between two, the offsets alone do not say. */
  readonly segment: SegmentId
  readonly correction: string
  readonly kind: EmendationKind
  readonly certainty: 'high' | 'low'
  /** Language of the printed form, where it is not the unit's own. */
  readonly lang: Lang | undefined
  readonly place: Place
}

export interface PageBreak {
  /** Offset into `text` of the first character of the new page. */
  readonly at: number
  /** The number of the page that begins, if it is known. */
  readonly page: string | undefined
  /** The number that an editor infers where none is printed with it: for readers, never for what counts as proved. */
  readonly inferred: string | undefined
}

/** Emphasis of the print, which changes no character. TEI `hi`. */
export interface Highlight extends Span {
  readonly rend: 'italic' | 'bold'
}

/** A block of a version: a paragraph, a heading, a title. */
export interface Unit {
  readonly id: UnitId
  readonly version: VersionId
  /** The language of its version. */
  readonly lang: Lang
  readonly kind: UnitKind
  /** The file it stands in without language and ending: `abstract`, `body`. */
  readonly part: string
  /** 1 for a section's heading; undefined for other kinds. */
  readonly depth: number | undefined
  /** As printed, or as translated; each run of white space is one space. */
  readonly text: string
  /** `text` with the emendations applied, and nothing else. */
  readonly corrected: string
  readonly segments: ReadonlyArray<Segment>
  /** Outer before inner. */
  readonly mentions: ReadonlyArray<Mention>
  /** In reading order. They are no mentions: nothing counts them as one. */
  readonly unresolved: ReadonlyArray<UnresolvedReference>
  readonly citations: ReadonlyArray<Citation>
  readonly emendations: ReadonlyArray<Emendation>
  readonly pageBreaks: ReadonlyArray<PageBreak>
  readonly highlights: ReadonlyArray<Highlight>
  readonly place: Place
}

export interface UnitSpan extends Span {
  readonly unit: UnitId
}

/** Words of another, over one unit or several. TEI `said`, `quote`. */
export interface Quotation {
  readonly id: QuotationId
  readonly spans: ReadonlyArray<UnitSpan>
  readonly speaker: EntityId | undefined
  readonly occasion: EntityId | undefined
  /** The number of the reference that stands for it. */
  readonly source: number | undefined
}

/** An editorial division, from one unit to another, both included. */
export interface Division {
  readonly id: DivisionId
  readonly kind: string
  readonly from: UnitId
  readonly to: UnitId
  readonly title: Localized
}
