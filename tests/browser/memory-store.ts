import {createDeviceStore, type DeviceStore} from '#app/_browser/frame/device-store.ts'

/** What two tabs share: a browser's storage that holds texts, up to `room` of them. */
export interface SharedStorage {
  readonly texts: Map<string, string>
  room: number
}

/** A tab’s store over a shared storage. */
export function tabOf(shared: SharedStorage): DeviceStore {
  return createDeviceStore(() => ({
    get length() {
      return shared.texts.size
    },
    key: (at) => [...shared.texts.keys()][at] ?? null,
    getItem: (name) => shared.texts.get(name) ?? null,
    removeItem: (name) => void shared.texts.delete(name),
    setItem: (name, text) => {
      if (!shared.texts.has(name) && shared.texts.size >= shared.room) throw new DOMException('full', 'QuotaExceededError')
      shared.texts.set(name, text)
    }
  }))
}

export function sharedStorage(texts: Readonly<Record<string, string>> = {}): SharedStorage {
  return {texts: new Map(Object.entries(texts)), room: Infinity}
}
