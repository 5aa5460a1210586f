/** Texts by name, kept on this device. */
export interface DeviceStore {
  /** Null where nothing is kept. */
  readonly read: (name: string) => string | null
  /** Keeps a text, or with null takes it away; false where the device refuses. Then it holds for this page alone. */
  readonly write: (name: string, text: string | null) => boolean
  /** The names that begin so. */
  readonly names: (beginning: string) => ReadonlyArray<string>
  /** Whether all that was written is kept. */
  readonly keeps: () => boolean
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * A store over the browser's. Nothing is remembered from one reading to the next but what the browser would not take: what another tab
 * writes is there at once. What was refused is tried again with each writing, since room can be made. `storage` may throw.
 */
export function createDeviceStore(storage: () => Kept): DeviceStore {
  const refused = new Map<string, string | null>()
  const attempt = <T>(action: (kept: Kept) => T): T | undefined => {
    try {
      return action(storage())
    } catch {
      return undefined
    }
  }
  const keep = (name: string, text: string | null): void => {
    const done = attempt((kept) => {
      if (text === null) kept.removeItem(name)
      else kept.setItem(name, text)
      return true
    })
    const isGone = text === null && (attempt((kept) => kept.getItem(name)) ?? null) === null
    if (done || isGone) refused.delete(name)
    else refused.set(name, text)
  }
  return {
    read: (name) => refused.get(name) ?? (refused.has(name) ? null : (attempt((kept) => kept.getItem(name)) ?? null)),
    write: (name, text) => {
      keep(name, text)
      for (const [other, waiting] of refused) if (other !== name) keep(other, waiting)
      return !refused.has(name)
    },
    names: (beginning) => {
      const kept = attempt((held) => Array.from({length: held.length}, (_, at) => held.key(at) ?? '')) ?? []
      const all = new Set([
        ...kept.filter((name) => refused.get(name) !== null),
        ...[...refused].flatMap(([name, text]) => (text === null ? [] : [name]))
      ])
      return [...all].filter((name) => name.startsWith(beginning)).sort()
    },
    keeps: () => refused.size === 0
  }
}

/** The one of this page. */
export const deviceStore = createDeviceStore(() => localStorage)
