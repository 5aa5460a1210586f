import type {WebAddress} from './web-address.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {ClaimId, EntryId, FindingId, ItemId, SegmentId} from './ids.ts'
import type {Localized} from './locales.ts'
import type {UnitSpan} from './text.ts'

/** What one or more markers stand for. */
export interface Claim {
  readonly id: ClaimId
  /** The numbers that stand for it. */
  readonly citations: ReadonlyArray<number>
  /** How far the markers may stand for what is told: the widest reading. What they stand for in any reading is `claimCore`. */
  readonly reach: ReadonlyArray<UnitSpan>
  /** Whether an editor stated the reach, or it is the default: the marker's sentence up to the marker. */
  readonly stated: boolean
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
export const findingKinds = [
  ...readerKinds,
  'duplicate-source',
  'address-doubtful',
  'record-incomplete',
  'numbering',
  'punctuation',
  'characters'
] as const
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
  readonly at: FindingPlace | WebAddress
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

/** Fewest characters of quoted evidence that say anything (UTF-16 code units). */
export const leastEvidence = 12

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
