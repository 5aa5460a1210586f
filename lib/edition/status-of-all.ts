import type {JudgementStatus} from './alignment.ts'

/**
 * The status of several judgements taken together, `undefined` being one that nobody has looked at: contested where one is, for what anybody
 * contests is contested; else confirmed where each is. tests/edition/small-queries.test.ts.
 */
export function statusOfAll(statuses: ReadonlyArray<JudgementStatus | undefined>): JudgementStatus {
  if (statuses.includes('contested')) return 'contested'
  return statuses.length > 0 && statuses.every((status) => status === 'confirmed') ? 'confirmed' : 'draft'
}
