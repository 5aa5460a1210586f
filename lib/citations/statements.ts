import type {Claim, Edition, EvidenceSearch, Segment, SegmentId, StatementEvidence, UncitedKind, Unit} from '#lib/edition/index.ts'
import {claimCore} from './claim-core.ts'
import {sentencesOf} from './claim-sources.ts'
import {bodySentences, sentenceKinds} from './uncited-candidates.ts'

/**
 * How a statement stands by what others have published, from what shakes it to what nobody has looked for. `contradicted`: a page says
 * otherwise in something. `borne-out`: every page that was found bears it out. `partly`: pages bear out a part of it, or only some of them do.
 * `undecided`: pages were found that cannot tell or do not mention it. `not-found`: it was looked for, and no page was found that says it or
 * otherwise, which does not make it untrue. `not-searched`: nobody has looked.
 */
export const standings = ['contradicted', 'partly', 'borne-out', 'undecided', 'not-found', 'not-searched'] as const
export type Standing = (typeof standings)[number]

/** A sentence of the body that states something that can be checked, and everything that is known of it. */
export interface Statement {
  readonly segment: Segment
  readonly unit: Unit
  /** What it states: what a source would have to bear out. */
  readonly kinds: ReadonlyArray<UncitedKind>
  /** Whether a claim reaches it, and whether it is of what the claim's markers close in any reading. */
  readonly cited: 'core' | 'reach' | 'none'
  readonly evidence: ReadonlyArray<StatementEvidence>
  readonly searches: ReadonlyArray<EvidenceSearch>
  readonly standing: Standing
}

const known = new WeakMap<Edition, ReadonlyArray<Statement>>()

/** The statements of an edition, as `makeStatements` has them. Remembered: an edition is frozen, and each note of a page asks. */
export function statementsOf(edition: Edition): ReadonlyArray<Statement> {
  const statements = known.get(edition) ?? makeStatements(edition)
  known.set(edition, statements)
  return statements
}

/** How many statements stand in which way, in the order of `standings`; those alone in which some stand. */
export function countStandings(statements: ReadonlyArray<Statement>): ReadonlyArray<{readonly standing: Standing; readonly count: number}> {
  return standings
    .map((standing) => ({standing, count: statements.filter((statement) => statement.standing === standing).length}))
    .filter(({count}) => count > 0)
}

/**
 * The statements of an edition in reading order: sentences of the body with a date, a figure or a quotation, those that a claim reaches, those
 * for which a source is missing, and those on which there is evidence or for which there was a search (tests/citations/statements.test.ts).
 */
function makeStatements(edition: Edition): ReadonlyArray<Statement> {
  const idsOf = (spans: Parameters<typeof sentencesOf>[1]): ReadonlyArray<SegmentId> => sentencesOf(edition, spans).map(({id}) => id)
  const core = new Set(edition.claims.flatMap((claim) => idsOf(claimCore(edition, claim))))
  const reach = new Set(edition.claims.flatMap((claim) => idsOf(claim.reach)))
  const uncited = new Map(edition.uncitedClaims.map(({kind, segment}) => [segment, kind]))
  return bodySentences(edition).flatMap(({segment, unit}) => {
    const {id} = segment
    const missing = uncited.get(id)
    const kinds = [...new Set([...sentenceKinds(segment, unit, edition), ...(missing ? [missing] : [])])]
    const evidence = edition.evidence.filter((row) => row.segment === id)
    const searches = edition.searches.filter(({at}) => at === id)
    const cited = core.has(id) ? 'core' : reach.has(id) ? 'reach' : 'none'
    if (kinds.length + evidence.length + searches.length === 0 && cited === 'none') return []
    return [{segment, unit, kinds, cited, evidence, searches, standing: standingOf(evidence, searches)}]
  })
}

function standingOf(evidence: ReadonlyArray<StatementEvidence>, searches: ReadonlyArray<EvidenceSearch>): Standing {
  const verdicts = new Set(evidence.map(({verdict}) => verdict))
  if (verdicts.has('contradicts')) return 'contradicted'
  if (verdicts.size === 1 && verdicts.has('supports')) return 'borne-out'
  if (verdicts.has('supports') || verdicts.has('partly')) return 'partly'
  if (verdicts.size > 0) return 'undecided'
  return searches.length > 0 ? 'not-found' : 'not-searched'
}

/** The statements that a claim reaches into. */
export function claimStatements(edition: Edition, {reach}: Pick<Claim, 'reach'>): ReadonlyArray<Statement> {
  const sentences = sentencesOf(edition, reach)
  return statementsOf(edition).filter(({segment}) => sentences.includes(segment))
}
