/** Things at addresses, in an order in which neighbours are at different hosts as far as possible: who works at several waits for none. */
export function interleaveHosts<T extends {readonly url: string}>(addresses: ReadonlyArray<T>): ReadonlyArray<T> {
  const byHost = new Map<string, Array<T>>()
  for (const address of addresses) {
    const host = hostOf(address.url)
    byHost.set(host, [...(byHost.get(host) ?? []), address])
  }
  const queues = [...byHost.values()]
  const rounds = Math.max(0, ...queues.map(({length}) => length))
  return Array.from({length: rounds}, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat()
}

/** The host of an address, port included; empty where it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
