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

/** What a checker found at the address of a source. */
export interface AccessMark {
  readonly item: string
  readonly state: string
  readonly by: string
  /** Day, ISO 8601. */
  readonly date: string
}

/** Everything that checkers have entered on this device. */
export interface Marks {
  readonly marks: ReadonlyArray<Mark>
  readonly access: ReadonlyArray<AccessMark>
}

/** The marks on access with one put in, or taken out where it says “not tried”. One mark a checker and source. */
export function withAccess(marks: ReadonlyArray<AccessMark>, mark: AccessMark): ReadonlyArray<AccessMark> {
  const others = marks.filter(({by, item}) => by !== mark.by || item !== mark.item)
  return mark.state === 'not-tried' ? others : [...others, mark]
}

/** The file that an editor can put under `support/` of the edition. */
export function marksFile(edition: string, {access, marks}: Marks): string {
  return `${JSON.stringify({edition, marks, access}, undefined, 2)}\n`
}

/** The marks of a file for this edition; undefined when it holds something else. Only what a mark has is taken. */
export function readMarks(text: string, edition: string): Marks | undefined {
  try {
    const file = JSON.parse(text) as {edition?: unknown; marks?: unknown; access?: unknown} | null
    const access = file?.access ?? []
    if (
      file?.edition !== edition ||
      !Array.isArray(file.marks) ||
      !file.marks.every(isMark) ||
      !Array.isArray(access) ||
      !access.every(isAccessMark)
    )
      return undefined
    return {
      marks: file.marks.map(({by, claim, date, evidence, hash, item, verdict}) => ({
        claim,
        item,
        verdict,
        by,
        date,
        ...(evidence !== undefined && {evidence}),
        hash
      })),
      access: access.map(({by, date, item, state}) => ({item, state, by, date}))
    }
  } catch {
    return undefined
  }
}

function isMark(value: unknown): value is Mark {
  return hasTexts(value, ['claim', 'item', 'verdict', 'by', 'date', 'hash']) && ['undefined', 'string'].includes(typeof value['evidence'])
}

function isAccessMark(value: unknown): value is AccessMark {
  return hasTexts(value, ['item', 'state', 'by', 'date'])
}

function hasTexts(value: unknown, names: ReadonlyArray<string>): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
}
