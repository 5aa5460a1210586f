import type {Edition} from '#lib/edition/index.ts'

/** An address of the reference list. */
export interface ListedAddress {
  /** As printed, or as an editor suggests it. */
  readonly url: string
  readonly isSuggested: boolean
  /** When the article cites it, digits of `YYYYMMDDhhmmss`, as many as are known: its copy nearest to that moment is looked for. */
  readonly citedIn: string
}

/**
 * Every address that the reference list prints and every one an editor suggests, each once, in the order of the list.
 *
 * The print says of no address when it was looked at: the article's year stands for it.
 */
export function addressesToVisit({metadata, references}: Pick<Edition, 'metadata' | 'references'>): ReadonlyArray<ListedAddress> {
  const citedIn = String(metadata.year)
  const items = references.flatMap((reference) => reference.items)
  const all = items.flatMap(({suggestion, url}): ReadonlyArray<ListedAddress> => [
    ...(url === undefined ? [] : [{url, isSuggested: false, citedIn}]),
    ...(suggestion ? [{url: suggestion.url, isSuggested: true, citedIn}] : [])
  ])
  const printed = new Set(all.filter(({isSuggested}) => !isSuggested).map(({url}) => url))
  const seen = new Set<string>()
  return all.flatMap((address) => {
    if (seen.has(address.url)) return []
    seen.add(address.url)
    return [{...address, isSuggested: !printed.has(address.url)}]
  })
}
