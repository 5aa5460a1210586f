/**
 * Paths of pages in groups that mostly link among themselves: an edition in all languages of the interface, and what belongs to none.
 * Who works on a group at a time holds one edition in memory, however many there are.
 */
export function pageGroups(paths: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> {
  const groups = new Map<string, Array<string>>()
  for (const path of paths) {
    const [, edition = '', ...more] = path.split('/')
    const name = more.length > 0 ? edition : ''
    const group = groups.get(name)
    if (group) group.push(path)
    else groups.set(name, [path])
  }
  return [...groups.values()]
}
