import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {
  ClaimId,
  DivisionId,
  EditionId,
  EntityId,
  ItemId,
  QuotationId,
  RowId,
  SegmentId,
  UnitId
} from './ids.ts'

/** A language of the texts, BCP 47. An edition may hold any set; the interface's languages are another type. */
export type Lang = string

/** Prose of ours: one text for each language of the interface. */
export interface Localized {
  readonly ky: string
  readonly ru: string
  readonly en: string
}

/** A stretch of a unit's `printed`, in UTF-16 code units, `end` exclusive. */
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

export const mentionTypes = ['person', 'place', 'org', 'event', 'work', 'award', 'people'] as const
export type EntityType = (typeof mentionTypes)[number]

export const emendationKinds = ['hyphenation', 'scan', 'typo', 'punctuation', 'label', 'spacing'] as const
export type EmendationKind = (typeof emendationKinds)[number]

/** A sentence, or what stands for one: a title, a keyword, a run-in heading. TEI `s`. */
export interface Segment extends Span {
  readonly id: SegmentId
  /** The row of the alignment it stands in; undefined for text of one language. */
  readonly row: RowId | undefined
  /** A heading printed in the line of its paragraph. */
  readonly role: 'heading' | undefined
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
  /** EDTF (ISO 8601-2). */
  readonly when: string
  readonly place: Place
}

export type Mention = EntityMention | DateMention

/** A printed marker such as `[3]`, brackets included. */
export interface Citation extends Span {
  readonly number: number
  /** 1 for the first marker of that number in reading order, 2 for the next. */
  readonly occurrence: number
  readonly claim: ClaimId
  readonly place: Place
}

/** A declared correction. Supplied text: `start` = `end`. Deleted text: `correction` is empty. TEI `choice/sic/corr`. */
export interface Emendation extends Span {
  readonly correction: string
  readonly kind: EmendationKind
  readonly certainty: 'high' | 'low'
  /** Language of the printed form, where it is not the unit's own. */
  readonly lang: Lang | undefined
  readonly place: Place
}

export interface PageBreak {
  /** Offset into `printed` of the first character of the new page. */
  readonly at: number
  /** The number of the page that begins, if it is known. */
  readonly page: string | undefined
}

/** Emphasis of the print, which changes no character. TEI `hi`. */
export interface Highlight extends Span {
  readonly rend: 'italic' | 'bold'
}

/** A block of the print: a paragraph, a heading, a title. */
export interface Unit {
  readonly id: UnitId
  readonly lang: Lang
  readonly kind: UnitKind
  /** The file it stands in without language and ending: `abstract`, `body`. */
  readonly part: string
  /** 1 for a section's heading; undefined for other kinds. */
  readonly depth: number | undefined
  /** The printed text; each run of white space is one space. */
  readonly printed: string
  /** `printed` with the emendations applied, and nothing else. */
  readonly corrected: string
  readonly segments: ReadonlyArray<Segment>
  /** Outer before inner. */
  readonly mentions: ReadonlyArray<Mention>
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

/** What one or more markers stand for. */
export interface Claim {
  readonly id: ClaimId
  /** The numbers that stand for it. */
  readonly citations: ReadonlyArray<number>
  readonly spans: ReadonlyArray<UnitSpan>
  /** Whether an editor stated the span, or it is the default: the marker's sentence up to the marker. */
  readonly stated: boolean
}

export interface EntityName {
  readonly name: string
  /** Whether the article prints the entity in that language; otherwise the name is ours. */
  readonly attested: boolean
}

export interface EarlierName {
  readonly names: Localized
  /** EDTF: the last day of the name. */
  readonly until: string | undefined
}

export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  readonly names: {readonly ky: EntityName; readonly ru: EntityName; readonly en: EntityName}
  /** Forms to sort by, for persons. */
  readonly sort: Localized | undefined
  readonly description: Localized
  /** What the article says of it. */
  readonly article: Localized
  /** EDTF. */
  readonly dates: string | undefined
  /** Latitude and longitude in degrees (WGS 84). */
  readonly coordinates: readonly [number, number] | undefined
  readonly earlierNames: ReadonlyArray<EarlierName>
  readonly partOf: EntityId | undefined
  readonly place: EntityId | undefined
  /** Published authorities that name it, each with the place where the id was seen. */
  readonly authorities: ReadonlyArray<{readonly url: string; readonly seenIn: string}>
}

export interface ItemAuthor {
  readonly family: string
  readonly given: string | undefined
}

/** One source among those that an entry of the reference list bundles. */
export interface ReferenceItem {
  readonly id: ItemId
  /** As printed, trailing separator included: the items in order are the entry. */
  readonly printed: string
  readonly authors: ReadonlyArray<ItemAuthor>
  readonly title: string | undefined
  readonly container: string | undefined
  /** EDTF, as far as the print gives it. */
  readonly date: string | undefined
  readonly lang: Lang
  /** A type of CSL 1.0.2. */
  readonly type: string
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
  /** The entry without its number. */
  readonly printed: string
  readonly items: ReadonlyArray<ReferenceItem>
  readonly place: Place
}

/** An editorial division, from one unit to another, both included. */
export interface Division {
  readonly id: DivisionId
  readonly kind: string
  readonly from: UnitId
  readonly to: UnitId
  readonly title: Localized
}

export const shiftKinds = [
  'omission',
  'addition',
  'explicitation',
  'implicitation',
  'generalization',
  'specification',
  'modulation',
  'reorder',
  'merge',
  'split',
  'mistranslation',
  'terminology',
  'register',
  'grammar',
  'untranslated',
  'other'
] as const
export type ShiftKind = (typeof shiftKinds)[number]

/** Who judged, and whether somebody who knows the language has confirmed it. */
export interface Judgement {
  readonly resp: string
  readonly status: 'draft' | 'confirmed'
}

/** A difference between versions. Labels have no direction of translation: something stands `in` one and not, or otherwise, in the one it is an `of`. */
export interface Shift extends Judgement {
  readonly kind: ShiftKind
  readonly in: ReadonlyArray<Lang>
  readonly of: ReadonlyArray<Lang>
  readonly note: Localized | undefined
}

export interface ResolvedPiece extends Span {
  readonly segment: SegmentId
  readonly lang: Lang
}

/** A phrase and its counterparts, of any number of pieces in each language; an empty list says that there is none. */
export interface PhraseLink extends Judgement {
  readonly pieces: ReadonlyMap<Lang, ReadonlyArray<ResolvedPiece>>
  readonly term: string | undefined
  readonly note: Localized | undefined
  readonly shifts: ReadonlyArray<Shift>
}

/** A row of the parallel view: what corresponds in each language. An empty list says that there is no counterpart. */
export interface AlignmentRow {
  readonly g: RowId
  readonly part: string
  readonly cells: ReadonlyMap<Lang, ReadonlyArray<SegmentId>>
  /** Finer pairs within the row. */
  readonly links: ReadonlyArray<ReadonlyMap<Lang, ReadonlyArray<SegmentId>>>
  /** Segments elsewhere in the edition that say the same. */
  readonly echo: ReadonlyArray<SegmentId>
  readonly phrases: ReadonlyArray<PhraseLink>
  readonly shifts: ReadonlyArray<Shift>
}

export interface Person {
  readonly names: Localized
  readonly role: Localized
}

/** Agreement of two independent readings on one layer. */
export interface Agreement {
  readonly layer: string
  /** Annotations of the first and of the second reading, and those that are alike in both. */
  readonly first: number
  readonly second: number
  readonly same: number
}

/** The bibliographic record and the editorial statement. */
export interface Metadata {
  readonly title: Readonly<Record<Lang, string>>
  readonly journal: Readonly<Record<Lang, string>>
  readonly authors: ReadonlyArray<{
    /** `Family, Given Patronymic` in each language. */
    readonly name: Localized
    readonly entity: EntityId
    readonly orcid: string | undefined
    readonly email: string | undefined
  }>
  readonly issn: string
  readonly volume: string | undefined
  readonly issue: string
  readonly year: number
  readonly firstPage: string
  readonly lastPage: string
  readonly doi: string
  readonly udc: string | undefined
  /** Version of this edition, semantic. */
  readonly version: string
  /** Day of this version, ISO 8601. */
  readonly versionDate: string
  readonly summary: Localized
  readonly responsibility: ReadonlyArray<Person>
  readonly rights: Localized
  readonly principles: ReadonlyArray<{readonly id: string; readonly title: Localized; readonly text: Localized}>
  readonly method: Localized
  readonly agreement: ReadonlyArray<Agreement>
}

/** A compiled edition: frozen, closed, complete. Only `lib/compile` makes one, so whoever holds one may trust it. */
export interface Edition {
  readonly id: EditionId
  readonly metadata: Metadata
  /** Languages of the texts, in the order in which they are shown. */
  readonly languages: ReadonlyArray<Lang>
  /** In reading order. */
  readonly units: ReadonlyArray<Unit>
  /** Unit ids in printed order, repeats included. */
  readonly printedOrder: ReadonlyArray<UnitId>
  readonly divisions: ReadonlyArray<Division>
  readonly quotations: ReadonlyArray<Quotation>
  readonly claims: ReadonlyArray<Claim>
  readonly entities: ReadonlyArray<Entity>
  readonly references: ReadonlyArray<Reference>
  readonly alignment: {readonly rows: ReadonlyArray<AlignmentRow>}
}
