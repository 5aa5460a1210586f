/* The names by which the page of the judgements and a reviewer’s modules know one another: a part of `hooks.ts`, which says what such names are. */

/** Tools of a reviewer; the form of one judgement; an entry, with the id of its judgement. */
export const reviewTools = 'data-review-tools'
export const reviewForm = 'data-review-form'
export const judgement = 'data-judgement'
/** What asks why, once something is said. */
export const reasonField = 'data-reason-field'
/** The button that leads to the first judgement without a review of the reader’s, and what says that none is left. */
export const firstUndecided = 'data-first-undecided'
export const undecided = 'data-undecided'
export const sayAllDecided = 'data-say-all-decided'
/** That a judgement reads otherwise than when it was reviewed, and what was said of it then. */
export const sayAgain = 'data-say-again'
/** That something was reviewed before it was changed. */
export const sayOutdated = 'data-say-outdated'

/** The name of a reviewer’s review of a judgement; with fewer parts, what the names of all such begin with. */
export function reviewKey(edition: string, ...parts: ReadonlyArray<string>): string {
  return ['review', edition, ...parts, ...(parts.length === 0 ? [''] : [])].join(' ')
}

/** What the last import of reviews added. */
export function reviewUndoKey(edition: string): string {
  return `review-undo ${edition}`
}
