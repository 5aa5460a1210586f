import type {DeviceStore} from '../frame/device-store.ts'
import {markKey} from '../hooks.ts'
import type {Entered} from './entered.ts'
import {isMark, isVisit} from './is-mark.ts'
import type {Mark, Marks, Visit} from './mark.ts'

/**
 * The marks, visits and drafts on one edition, each kept under a name of its own. Two tabs never write over one another's, and one that
 * is written anew leaves all others as they are. Under one name stand the marks of one checker on one claim and source: one, or several
 * where a file brought others, until the checker judges again.
 */
export interface MarkStore {
  readonly all: () => Marks
  readonly marksOn: (claim: string, item: string) => ReadonlyArray<Mark>
  readonly visitsTo: (item: string) => ReadonlyArray<Visit>
  /** Puts in a checker's mark instead of those of the same claim and source; one that says “not checked” takes them away. */
  readonly putMark: (mark: Mark) => void
  /** Puts in a checker's visit; one that says “not tried” takes it away. */
  readonly putVisit: (visit: Visit) => void
  /** What a checker entered that is no mark yet; nobody's under the empty name. */
  readonly draft: (claim: string, item: string, by: string) => Entered | undefined
  readonly putDraft: (claim: string, item: string, by: string, entered: Entered | undefined) => void
  readonly draftCount: () => number
}

export function createMarkStore(store: DeviceStore, edition: string): MarkStore {
  const listed = <T>(beginning: string, is: (value: unknown) => value is T): ReadonlyArray<T> =>
    store.names(beginning).flatMap((name) => listIn(store.read(name), is))
  const visits = (): ReadonlyArray<Visit> => listed(markKey('access', edition), isVisit)
  return {
    // Nobody's visit is a draft.
    all: () => ({marks: listed(markKey('mark', edition), isMark), access: visits().filter(({by}) => by !== '')}),
    marksOn: (claim, item) => listed(markKey('mark', edition, claim, item, ''), isMark),
    visitsTo: (item) => listed(markKey('access', edition, item, ''), isVisit),
    putMark: (mark) => {
      const name = markKey('mark', edition, mark.claim, mark.item, mark.by)
      const [held, ...rest] = listIn(store.read(name), isMark)
      if (mark.verdict === 'not-checked') store.write(name, null)
      // A mark that says the same is as old as it was.
      else if (!held || rest.length > 0 || !isSameMark(held, mark)) store.write(name, JSON.stringify([mark]))
    },
    putVisit: (visit) => {
      const name = markKey('access', edition, visit.item, visit.by)
      const [held, ...rest] = listIn(store.read(name), isVisit)
      if (visit.state === 'not-tried') store.write(name, null)
      else if (held?.state !== visit.state || rest.length > 0) store.write(name, JSON.stringify([visit]))
    },
    draft: (claim, item, by) => listIn(store.read(markKey('draft', edition, claim, item, by)), isEntered)[0],
    putDraft: (claim, item, by, entered) =>
      void store.write(markKey('draft', edition, claim, item, by), entered === undefined ? null : JSON.stringify([entered])),
    draftCount: () => store.names(markKey('draft', edition)).length + visits().filter(({by}) => by === '').length
  }
}

/** The values of a list that are what they should be; what cannot be read counts as none. */
export function listIn<T>(text: string | null, is: (value: unknown) => value is T): ReadonlyArray<T> {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter(is) : []
  } catch {
    return []
  }
}

/** Whether two marks of one checker on one claim and source say the same, on whatever day. */
function isSameMark(a: Mark, b: Mark): boolean {
  return a.verdict === b.verdict && a.evidence === b.evidence && a.hash === b.hash
}

function isEntered(value: unknown): value is Entered {
  return typeof value === 'object' && value !== null && 'verdict' in value && 'evidence' in value && typeof value.evidence === 'string'
}
