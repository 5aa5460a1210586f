import type {AlignmentRow, TermName} from './alignment.ts'
import type {Access, AccessMark, Allowance, Claim, Finding, SupportMark, UncitedClaim} from './checking.ts'
import type {EditionId, UnitId} from './ids.ts'
import type {EvidenceSearch, StatementEvidence} from './evidence.ts'
import type {Metadata} from './record.ts'
import type {Entity} from './register.ts'
import type {Reference} from './sources.ts'
import type {SectionSummary} from './section-summary.ts'
import type {Lang} from './language-tag.ts'
import type {Division, Quotation, Unit} from './text.ts'
import type {Tour} from './tour.ts'
import type {Translation, Version} from './versions.ts'

/** A compiled edition: frozen, closed, complete. Only `lib/compile` makes one, so whoever holds one may trust it. */
export interface Edition {
  readonly id: EditionId
  readonly metadata: Metadata
  /** Languages of the texts, in the order in which they are shown. */
  readonly languages: ReadonlyArray<Lang>
  readonly versions: ReadonlyArray<Version>
  /** The print, in reading order. What the edition translated stands in `translations`. */
  readonly units: ReadonlyArray<Unit>
  readonly translations: ReadonlyArray<Translation>
  /** Unit ids in printed order, repeats included. */
  readonly printedOrder: ReadonlyArray<UnitId>
  readonly divisions: ReadonlyArray<Division>
  readonly summaries: ReadonlyArray<SectionSummary>
  readonly tours: ReadonlyArray<Tour>
  readonly quotations: ReadonlyArray<Quotation>
  readonly claims: ReadonlyArray<Claim>
  readonly entities: ReadonlyArray<Entity>
  readonly references: ReadonlyArray<Reference>
  readonly alignment: {readonly rows: ReadonlyArray<AlignmentRow>; readonly terms: ReadonlyArray<TermName>}
  /** What a reader-editor found; what the rules find is computed from the edition (`lib/checks`). */
  readonly readerFindings: ReadonlyArray<Finding>
  readonly allowances: ReadonlyArray<Allowance>
  /** In reading order. */
  readonly uncitedClaims: ReadonlyArray<UncitedClaim>
  readonly access: ReadonlyArray<Access>
  readonly support: ReadonlyArray<SupportMark>
  readonly accessMarks: ReadonlyArray<AccessMark>
  /** What published pages say of statements of the article. */
  readonly evidence: ReadonlyArray<StatementEvidence>
  /** What was looked for and not found. */
  readonly searches: ReadonlyArray<EvidenceSearch>
}
