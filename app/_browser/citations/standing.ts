import {lacksOf, type Entered, type Lack} from './entered.ts'
import type {Judge, Judged} from './judge.ts'
import type {MarkStore} from './mark-store.ts'
import type {Mark, Visit} from './mark.ts'

/** How a claim and a source stand for one checker on this device. */
export interface Standing {
  readonly entered: Entered
  readonly visit: Visit['state']
  /** Why what is entered is not kept. */
  readonly lacks: ReadonlyArray<Lack>
  /** The checker's own mark, which a draft leaves alone. */
  readonly mark: Mark | undefined
  /** `voided`: the claim reads otherwise now than when it was judged; the first lack where there is one; empty: nothing was entered. */
  readonly state: Lack | 'kept' | 'voided' | ''
  /** Marks of others, and further ones of the checker's: all stand. */
  readonly others: ReadonlyArray<Mark>
  readonly otherVisits: ReadonlyArray<Visit>
}

export function standingOf(store: MarkStore, {claim, hash, item}: Judged, {by, least}: Pick<Judge, 'by' | 'least'>): Standing {
  const marks = store.marksOn(claim, item)
  const visits = store.visitsTo(item)
  const mark = by === '' ? undefined : newest(marks, by)
  const visit = newest(visits, by)
  const draft = store.draft(claim, item, by)
  const entered = draft ?? {verdict: mark?.verdict ?? 'not-checked', evidence: mark?.evidence ?? ''}
  const lacks: ReadonlyArray<Lack> = draft ? lacksOf(draft, by, least) : visit && by === '' ? ['unnamed'] : []
  const isVoided = mark !== undefined && mark.hash !== hash
  return {
    entered,
    visit: visit?.state ?? 'not-tried',
    lacks,
    mark,
    state: lacks[0] ?? (isVoided ? 'voided' : (mark ?? visit) ? 'kept' : ''),
    others: marks.filter((other) => other !== mark),
    otherVisits: visits.filter((other) => other !== visit && other.by !== '')
  }
}

/** Whether those that hold today say different things. */
export function disagree(marks: ReadonlyArray<Mark>, hash: string): boolean {
  return new Set(marks.filter((mark) => mark.hash === hash).map(({verdict}) => verdict)).size > 1
}

function newest<T extends {readonly by: string; readonly date: string}>(list: ReadonlyArray<T>, name: string): T | undefined {
  return list.filter(({by}) => by === name).reduce<T | undefined>((last, one) => (last && last.date >= one.date ? last : one), undefined)
}
