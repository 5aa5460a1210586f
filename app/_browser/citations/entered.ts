import type {Mark} from './mark.ts'

/** What stands in the form of a claim and a source. */
export interface Entered {
  readonly verdict: Mark['verdict']
  /** Words of the source. */
  readonly evidence: string
}

/** What keeps something entered from being a mark: nobody's name, no verdict, or too few words of the source. */
export type Lack = 'unnamed' | 'unjudged' | 'short'

/** Whether a verdict has to quote its evidence. */
export function needsEvidence(verdict: string): boolean {
  return verdict !== 'cannot-tell' && verdict !== 'not-checked'
}

/** Everything that something entered lacks; `least` are the fewest characters of evidence that say anything. */
export function lacksOf({evidence, verdict}: Entered, by: string, least: number): ReadonlyArray<Lack> {
  const {length} = evidence.trim()
  if (verdict === 'not-checked' && length === 0) return []
  return [
    ...(by === '' ? (['unnamed'] as const) : []),
    ...(verdict === 'not-checked' ? (['unjudged'] as const) : []),
    ...(needsEvidence(verdict) && length < least ? (['short'] as const) : [])
  ]
}
