/** The first entry behind one, round the end of the list, of which something is true; the first of all where none is given. */
export function nextUndecided<T>(entries: ReadonlyArray<T>, from: T | undefined, isOpen: (entry: T) => boolean): T | undefined {
  const at = from === undefined ? -1 : entries.indexOf(from)
  return [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(isOpen)
}
