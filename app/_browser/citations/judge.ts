import {lacksOf, type Entered} from './entered.ts'
import type {MarkStore} from './mark-store.ts'
import type {Visit} from './mark.ts'

/** A claim and one of its sources, with the hash of the claim as it reads today. */
export interface Judged {
  readonly claim: string
  readonly item: string
  readonly hash: string
}

/** Who judges, when, and by which bound. */
export interface Judge {
  /** Empty where no name was given. */
  readonly by: string
  /** Day, ISO 8601. */
  readonly date: string
  /** Fewest characters of evidence. */
  readonly least: number
}

/** Keeps what was entered on a claim and a source: as a mark, or as a draft where something lacks. A draft leaves an earlier mark alone. */
export function enterMark(store: MarkStore, {claim, hash, item}: Judged, entered: Entered, {by, date, least}: Judge): void {
  const {verdict} = entered
  const evidence = entered.evidence.trim()
  const lacks = lacksOf(entered, by, least)
  if (by !== '' && (lacks.length === 0 || verdict === 'not-checked'))
    store.putMark({claim, item, verdict, by, date, ...(evidence !== '' && {evidence}), hash})
  store.putDraft(claim, item, by, lacks.length > 0 ? entered : undefined)
}

/** Keeps what was found at an address, apart from any judgement; nobody's waits for a name. */
export function enterVisit(store: MarkStore, item: string, state: Visit['state'], {by, date}: Judge): void {
  store.putVisit({item, state, by, date})
}

/** Gives what waited for a name the name: nothing that was entered before it is lost. */
export function adopt(store: MarkStore, judged: ReadonlyArray<Judged>, judge: Judge): void {
  for (const one of judged) {
    const draft = store.draft(one.claim, one.item, '')
    if (draft) {
      store.putDraft(one.claim, one.item, '', undefined)
      enterMark(store, one, draft, judge)
    }
    const visit = store.visitsTo(one.item).find(({by}) => by === '')
    if (visit) {
      store.putVisit({...visit, state: 'not-tried'})
      enterVisit(store, one.item, visit.state, judge)
    }
  }
}
