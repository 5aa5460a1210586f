import type {DeviceStore} from '../frame/device-store.ts'
import {lastTaken, takeOverValues, undoTaken, type TakenOver} from '../frame/taken-over.ts'
import {markKey} from '../hooks.ts'
import type {Marks} from './mark.ts'

/** Puts the marks of a file beside those that are here. A mark that says nothing is none. */
export function takeOver(store: DeviceStore, edition: string, file: string, {access, marks}: Marks): TakenOver {
  return takeOverValues(store, markKey('undo', edition), file, [
    ...marks
      .filter(({verdict}) => verdict !== 'not-checked')
      .map((mark) => [markKey('mark', edition, mark.claim, mark.item, mark.by), mark] as const),
    ...access.filter(({state}) => state !== 'not-tried').map((visit) => [markKey('access', edition, visit.item, visit.by), visit] as const)
  ])
}

/** The last import, if it can be undone. */
export function lastTakenOver(store: DeviceStore, edition: string): TakenOver | undefined {
  return lastTaken(store, markKey('undo', edition))
}

/** Takes away what the last import added. */
export function undoTakeOver(store: DeviceStore, edition: string): void {
  undoTaken(store, markKey('undo', edition))
}
