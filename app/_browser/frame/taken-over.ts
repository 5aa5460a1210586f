import type {DeviceStore} from './device-store.ts'

/** What came of an import, as far as it can be undone. */
export interface TakenOver {
  readonly file: string
  /** Values that are new on this device, and those of the file that were here already. */
  readonly added: number
  readonly known: number
  /** What was added under each name, as JSON each. */
  readonly changes: Readonly<Record<string, ReadonlyArray<string>>>
}

/**
 * Puts each value into the list under its name, beside what is there: what contradicts it stays, and what is here already is not doubled.
 * What came of it is kept, until the next import that adds something, so that it can be undone after the page was left.
 */
export function takeOverValues(
  store: DeviceStore,
  undoName: string,
  file: string,
  values: ReadonlyArray<readonly [name: string, value: object]>
): TakenOver {
  const changes: Record<string, ReadonlyArray<string>> = {}
  let known = 0
  for (const [name, value] of values) {
    const held = textsIn(store, name)
    const text = JSON.stringify(value)
    if (held.includes(text)) known += 1
    else {
      store.write(name, `[${[...held, text].join(',')}]`)
      changes[name] = [...(changes[name] ?? []), text]
    }
  }
  const taken = {file, added: Object.values(changes).flat().length, known, changes}
  if (taken.added > 0) store.write(undoName, JSON.stringify(taken))
  return taken
}

/** The last import, if it can be undone. */
export function lastTaken(store: DeviceStore, undoName: string): TakenOver | undefined {
  try {
    return JSON.parse(store.read(undoName) ?? '') as TakenOver
  } catch {
    return undefined
  }
}

/** Takes away what the last import added; what was entered since, and what was here before, stays. */
export function undoTaken(store: DeviceStore, undoName: string): void {
  for (const [name, added] of Object.entries(lastTaken(store, undoName)?.changes ?? {})) {
    const left = textsIn(store, name).filter((text) => !added.includes(text))
    store.write(name, left.length > 0 ? `[${left.join(',')}]` : null)
  }
  store.write(undoName, null)
}

/** The values under a name, as JSON each: those that say the same are the same text. What cannot be read counts as none. */
function textsIn(store: DeviceStore, name: string): ReadonlyArray<string> {
  try {
    const list: unknown = JSON.parse(store.read(name) ?? '[]')
    return Array.isArray(list)
      ? list.filter((value) => typeof value === 'object' && value !== null).map((value) => JSON.stringify(value))
      : []
  } catch {
    return []
  }
}
