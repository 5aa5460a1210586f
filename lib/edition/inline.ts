import type {PhrasePart} from './phrase-runs.ts'
import type {Citation, Emendation, Highlight, Mention, PageBreak, Quotation, Segment} from './text.ts'

/** The text of a unit, or of a stretch of one, as a tree, for projections. Closed: they switch over it exhaustively. */
export type Inline =
  | {readonly type: 'text'; readonly value: string; readonly start: number}
  | {readonly type: 'segment'; readonly segment: Segment; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'mention'; readonly mention: Mention; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'quotation'; readonly quotation: Quotation; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'phrase'; readonly phrases: ReadonlyArray<PhrasePart>; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'highlight'; readonly highlight: Highlight; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'citation'; readonly citation: Citation; readonly printed: string}
  | {readonly type: 'emendation'; readonly emendation: Emendation; readonly printed: string}
  | {readonly type: 'page-break'; readonly pageBreak: PageBreak}

/** A node that holds others. */
export type InlineBranch = Extract<Inline, {children: unknown}>
