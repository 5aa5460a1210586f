import type {Report} from '#lib/diagnostics/report.ts'
import type {UnitKind} from '#lib/edition/index.ts'
import type {Document, Layers} from './draft.ts'
import type {PrintedText} from './printed-text.ts'

/** The state of reading one block. */
export interface Reading {
  readonly printed: PrintedText
  readonly layers: Layers
  readonly kind: UnitKind
  readonly origin: Document['origin']
  readonly report: Report
  readonly path: string
  readonly source: string
  /** Names of the directives round the text, outermost first. */
  readonly inside: ReadonlyArray<string>
}
