import type {Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Citation, Emendation, Highlight, Mention, PageBreak, Segment, Unit} from '#lib/edition/index.ts'

/** A citation before the claims are known. */
export type DraftCitation = Omit<Citation, 'claim' | 'occurrence'>

/** A unit as one file gives it: complete in itself, not yet checked against the rest of the edition. */
export interface DraftUnit extends Omit<Unit, 'citations' | 'corrected'> {
  readonly citations: ReadonlyArray<DraftCitation>
}

/** The layers of a unit while it is read. */
export interface Layers {
  readonly segments: Array<Segment>
  readonly mentions: Array<Mention>
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
  readonly units: ReadonlyArray<DraftUnit>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}
