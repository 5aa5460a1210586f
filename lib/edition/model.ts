import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {
  ClaimId,
  DivisionId,
  EditionId,
  EntityId,
  EntryId,
  FindingId,
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

/** `draft`: nobody who knows the language has looked. `confirmed`, `contested`: somebody has, and is named in `resp`. */
export const judgementStatuses = ['draft', 'confirmed', 'contested'] as const
export type JudgementStatus = (typeof judgementStatuses)[number]

/** Who judged, and whether somebody who knows the language has confirmed it. */
export interface Judgement {
  readonly resp: string
  readonly status: JudgementStatus
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
  /** `p1`, `p2` … within its row, in the order of alignment.yaml. */
  readonly id: string
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

/** What a term is called that phrase links name; its renderings are computed. */
export interface TermName {
  readonly id: string
  readonly names: Localized
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

export const readerKinds = [
  'contradiction',
  'subject-mismatch',
  'quotation-doubtful',
  'date-doubtful',
  'name-variant',
  'source-missing',
  'unusual-but-right',
  'other'
] as const
/** What a finding is about: what only a reader can see, and what rules find in the record besides. */
export const findingKinds = [...readerKinds, 'duplicate-source', 'address-doubtful', 'record-incomplete', 'numbering', 'punctuation'] as const
export type FindingKind = (typeof findingKinds)[number]

/** `proven`: the printed text shows it. `sourced`: another source shows it. `guess`: somebody should look. */
export const certainties = ['proven', 'sourced', 'guess'] as const
export type Certainty = (typeof certainties)[number]

/** `none`: recorded, because it looks wrong and is right. */
export const gravities = ['grave', 'moderate', 'slight', 'none'] as const
export type Gravity = (typeof gravities)[number]

/** Where a finding stands: a segment, an entry of the reference list or one of its items. */
export type FindingPlace = SegmentId | EntryId | ItemId

export interface Evidence {
  /** A place of the edition, or the address of another source. */
  readonly at: FindingPlace | `${'http' | 'https'}://${string}`
  /** Verbatim; at a place of the edition it is printed there. */
  readonly quote: string
}

/** A fault of the article, or what looks like one. It is published with its evidence and stops nothing. */
export interface Finding {
  readonly id: FindingId
  /** The rule that found it, or `reader`. */
  readonly rule: string
  readonly kind: FindingKind
  readonly places: ReadonlyArray<FindingPlace>
  readonly evidence: ReadonlyArray<Evidence>
  readonly certainty: Certainty
  readonly gravity: Gravity
  readonly text: Localized
}

/** Findings of a rule that an editor looked at and let stand; readers see why. */
export interface Allowance {
  readonly rule: string
  readonly at: FindingPlace
  readonly because: Localized
  readonly place: Place
}

export const uncitedKinds = ['date', 'figure', 'quotation', 'attribution'] as const
export type UncitedKind = (typeof uncitedKinds)[number]

/** A sentence of the body that asks for a source and has none. */
export interface UncitedClaim {
  readonly segment: SegmentId
  readonly kind: UncitedKind
  /** Undefined, like the note: nobody has judged yet. */
  readonly gravity: Exclude<Gravity, 'none'> | undefined
  readonly note: Localized | undefined
}

export const accessStates = ['not-tried', 'reachable', 'soft-404', 'blocked', 'gone', 'unreachable'] as const
export type AccessState = (typeof accessStates)[number]

/** What the last visit to an address gave. Whether an archived copy is known is another matter than the state. */
export interface Access {
  /** As printed in an item, or as an editor suggests it. */
  readonly url: string
  readonly state: AccessState
  /** Of HTTP; undefined where no answer came. */
  readonly status: number | undefined
  /** Where redirects led. */
  readonly finalUrl: string | undefined
  /** Day of the visit, ISO 8601; undefined only where it was not tried. */
  readonly date: string | undefined
  /** `timestamp`: when the copy was made, ISO 8601. */
  readonly archived: {readonly url: string; readonly timestamp: string} | undefined
}

/** What a person found at the address of a source. Visits by machine are `Access`. Marks may contradict one another: all are kept. */
export interface AccessMark {
  readonly item: ItemId
  readonly state: AccessState
  readonly by: string
  /** Day of the visit, ISO 8601. */
  readonly date: string
}

export const verdicts = ['not-checked', 'supports', 'partly', 'does-not-mention', 'contradicts', 'cannot-tell'] as const
export type Verdict = (typeof verdicts)[number]

/** A checker's judgement whether a source bears out a claim. Marks may contradict one another: all are kept. */
export interface SupportMark {
  readonly claim: ClaimId
  readonly item: ItemId
  readonly verdict: Verdict
  readonly by: string
  /** Day of the judgement, ISO 8601. */
  readonly date: string
  /** Words of the source. */
  readonly evidence: string | undefined
  /** SHA-256 of the NFC printed text of the claim that was judged, in hexadecimal. */
  readonly hash: string
  /** The claim's text has changed since: the mark asks to be checked again. */
  readonly voided: boolean
  readonly place: Place
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
  readonly alignment: {readonly rows: ReadonlyArray<AlignmentRow>; readonly terms: ReadonlyArray<TermName>}
  /** What a reader-editor found; what the rules find is computed from the edition (`lib/checks`). */
  readonly findings: ReadonlyArray<Finding>
  readonly allowances: ReadonlyArray<Allowance>
  /** In reading order. */
  readonly uncitedClaims: ReadonlyArray<UncitedClaim>
  readonly access: ReadonlyArray<Access>
  readonly support: ReadonlyArray<SupportMark>
  readonly accessMarks: ReadonlyArray<AccessMark>
}
