import type {Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {
  Citation,
  Emendation,
  Highlight,
  Mention,
  PageBreak,
  Segment,
  SegmentId,
  SegmentJudgement,
  Unit,
  UnresolvedReference,
  Version
} from '#lib/edition/index.ts'

/** A citation before the claims are known. */
export type DraftCitation = Omit<Citation, 'claim' | 'occurrence'>

/** A unit as one file gives it: complete in itself, not yet checked against the rest of the edition. */
export interface DraftUnit extends Omit<Unit, 'citations' | 'corrected'> {
  readonly citations: ReadonlyArray<DraftCitation>
  /** In a translation: what its segments say that they translate, by ids without the language; those that say nothing translate their like. */
  readonly originals: ReadonlyArray<StatedOriginal>
  /** In a translation: what somebody thinks of its sentences. */
  readonly judgements: ReadonlyArray<StatedJudgement>
}

/** `confirmed="A. Name"` or `contested="A. Name"` of a segment of a translation. */
export interface StatedJudgement extends SegmentJudgement {
  readonly segment: SegmentId
}

/** `of="b12-2 b12-3"` of a segment of a translation. */
export interface StatedOriginal {
  readonly segment: SegmentId
  readonly of: ReadonlyArray<string>
}

/** The layers of a unit while it is read. */
export interface Layers {
  readonly originals: Array<StatedOriginal>
  readonly judgements: Array<StatedJudgement>
  readonly segments: Array<Segment>
  readonly mentions: Array<Mention>
  readonly unresolved: Array<UnresolvedReference>
  readonly citations: Array<DraftCitation>
  readonly emendations: Array<Emendation>
  readonly pageBreaks: Array<PageBreak>
  readonly highlights: Array<Highlight>
}

/** What one Markdown file holds. */
export interface Document {
  readonly path: string
  readonly part: string
  readonly lang: string
  readonly origin: Version['origin']
  readonly units: ReadonlyArray<DraftUnit>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}
