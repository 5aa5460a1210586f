/** Lets a request through when its turn at a host has come. */
export type HostGate = <T>(host: string, request: () => Promise<T>) => Promise<T>

/** A wait that ends early, with an error, when the signal is given. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>

/** One request at a time to each host, and `pause` milliseconds from the end of one to the beginning of the next. */
export function createHostGate(pause: number, sleep: Sleep): HostGate {
  const turns = new Map<string, Promise<void>>()
  return async (host, request) => {
    const before = turns.get(host)
    let leave = (): void => undefined
    turns.set(host, new Promise<void>((resolve) => (leave = resolve)))
    if (before) {
      await before
      await sleep(pause)
    }
    try {
      return await request()
    } finally {
      leave()
    }
  }
}
