/** A checker's mark as the file that an editor can put under `support/`. */
export interface Mark {
  readonly claim: string
  readonly item: string
  readonly verdict: string
  readonly by: string
  /** Day, ISO 8601. */
  readonly date: string
  readonly evidence?: string
  /** SHA-256 of the claim's text when it was judged. */
  readonly hash: string
}

/** Fewest characters of quoted evidence that say anything; the same bound as for the published marks. */
export const shortestEvidence = 12

/** Whether a verdict has to quote its evidence. */
export function needsEvidence(verdict: string): boolean {
  return verdict !== 'cannot-tell' && verdict !== 'not-checked'
}

/** The marks with one put in, or taken out where it says “not checked”. One mark a checker, claim and source. */
export function withMark(marks: ReadonlyArray<Mark>, mark: Mark): ReadonlyArray<Mark> {
  const others = marks.filter(({by, claim, item}) => by !== mark.by || claim !== mark.claim || item !== mark.item)
  return mark.verdict === 'not-checked' ? others : [...others, mark]
}

/** The file that an editor can put under `support/` of the edition. */
export function marksFile(edition: string, marks: ReadonlyArray<Mark>): string {
  return `${JSON.stringify({edition, marks}, undefined, 2)}\n`
}

/** The marks of a file for this edition; undefined when it holds something else. Only what a mark has is taken. */
export function readMarks(text: string, edition: string): ReadonlyArray<Mark> | undefined {
  try {
    const file = JSON.parse(text) as {edition?: unknown; marks?: unknown} | null
    if (file?.edition !== edition || !Array.isArray(file.marks) || !file.marks.every(isMark)) return undefined
    return file.marks.map(({by, claim, date, evidence, hash, item, verdict}) => ({claim, item, verdict, by, date, ...(evidence !== undefined && {evidence}), hash}))
  } catch {
    return undefined
  }
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  return ['claim', 'item', 'verdict', 'by', 'date', 'hash'].every((key) => typeof record[key] === 'string') && ['undefined', 'string'].includes(typeof record['evidence'])
}
