import type {DeviceStore} from '../frame/device-store.ts'
import {markKey} from '../hooks.ts'
import {isMark, isVisit} from './is-mark.ts'
import type {Marks} from './mark.ts'
import {listIn} from './mark-store.ts'

/** What came of an import, as far as it can be undone. */
export interface TakenOver {
  readonly file: string
  /** Marks and visits that are new on this device, and those of the file that were here already. */
  readonly added: number
  readonly known: number
  /** What was added under each name, as JSON each. */
  readonly changes: Readonly<Record<string, ReadonlyArray<string>>>
}

/**
 * Puts the marks of a file beside those that are here: what contradicts them stands beside them, and what is here already is not doubled.
 * What came of it is kept, until the next import that adds something, so that it can be undone after the page was left.
 */
export function takeOver(store: DeviceStore, edition: string, file: string, {access, marks}: Marks): TakenOver {
  const changes: Record<string, ReadonlyArray<string>> = {}
  let known = 0
  const add = (name: string, value: object): void => {
    const held = textsIn(store, name)
    const text = JSON.stringify(value)
    if (held.includes(text)) return void (known += 1)
    store.write(name, `[${[...held, text].join(',')}]`)
    changes[name] = [...(changes[name] ?? []), text]
  }
  for (const mark of marks) if (mark.verdict !== 'not-checked') add(markKey('mark', edition, mark.claim, mark.item, mark.by), mark)
  for (const visit of access) if (visit.state !== 'not-tried') add(markKey('access', edition, visit.item, visit.by), visit)
  const taken = {file, added: Object.values(changes).flat().length, known, changes}
  if (taken.added > 0) store.write(markKey('undo', edition), JSON.stringify(taken))
  return taken
}

/** The last import, if it can be undone. */
export function lastTakenOver(store: DeviceStore, edition: string): TakenOver | undefined {
  try {
    return JSON.parse(store.read(markKey('undo', edition)) ?? '') as TakenOver
  } catch {
    return undefined
  }
}

/** Takes away what the last import added; what was entered since, and what was here before, stays. */
export function undoTakeOver(store: DeviceStore, edition: string): void {
  for (const [name, added] of Object.entries(lastTakenOver(store, edition)?.changes ?? {})) {
    const left = textsIn(store, name).filter((text) => !added.includes(text))
    store.write(name, left.length > 0 ? `[${left.join(',')}]` : null)
  }
  store.write(markKey('undo', edition), null)
}

/** The marks or visits under a name, as JSON each: those that say the same are the same text. */
function textsIn(store: DeviceStore, name: string): ReadonlyArray<string> {
  const text = store.read(name)
  const values = name.startsWith('access ') ? listIn(text, isVisit) : listIn(text, isMark)
  return values.map((value) => JSON.stringify(value))
}
