import type {DeviceStore} from '../frame/device-store.ts'
import {markKey, oldMarksKey} from '../hooks.ts'
import {checkerName} from './checker-name.ts'
import {isMark, isRecord, isVisit} from './is-mark.ts'
import {listIn} from './mark-store.ts'
import type {Mark, Visit} from './mark.ts'

/** Gives the marks of an edition that were kept together each its own name, as they are kept now, and takes the old text away. */
export function takeInOld(store: DeviceStore, edition: string): void {
  const text = store.read(oldMarksKey(edition))
  if (text === null) return
  const put = (name: string, value: Mark | Visit): void => {
    if (store.read(name) === null) store.write(name, JSON.stringify([value]))
  }
  for (const mark of listOf(text, 'marks', isMark)) {
    const by = checkerName(mark.by)
    put(markKey('mark', edition, mark.claim, mark.item, by), {...mark, by})
  }
  for (const visit of listOf(text, 'access', isVisit)) {
    const by = checkerName(visit.by)
    put(markKey('access', edition, visit.item, by), {...visit, by})
  }
  if (store.keeps()) store.write(oldMarksKey(edition), null)
}

function listOf<T>(text: string, name: string, is: (value: unknown) => value is T): ReadonlyArray<T> {
  try {
    const file: unknown = JSON.parse(text)
    return isRecord(file) ? listIn(JSON.stringify(file[name] ?? []), is) : []
  } catch {
    return []
  }
}
