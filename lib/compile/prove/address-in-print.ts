const marks = '.,;:!?…'
const closing = ')\\]}>»”"'
/** What an address ends before: white space, with marks between; a closing mark; the next address; a remark in brackets. */
const ends = new RegExp(`^(?:[${marks}${closing}'’]*(?:\\s|$)|[${closing}]|[;,]https?://|\\([^)]*\\s)`, 'u')
const nextAddress = /^https?:\/\//u
/** Before an address: another one, of which it is a part, as of the copy in an archive. Two slashes part a title from its address. */
const goesOn = /https?:\/\/\S*[^\s/]\/$/u

/**
 * The whole address of which one is printed, or a part: itself where it ends in print, the longer one where it was cut short.
 * Undefined where it is not printed at all.
 */
export function addressInPrint(url: string, printed: string): string | undefined {
  let longer: string | undefined
  for (let at = printed.indexOf(url); at >= 0; at = printed.indexOf(url, at + 1)) {
    const rest = printed.slice(at + url.length)
    const before = goesOn.exec(printed.slice(0, at))?.[0] ?? ''
    if (before === '' && endsBefore(rest, url)) return url
    const tail = /^\S*/u.exec(rest)![0].replace(new RegExp(`[${marks}${closing}]+$`, 'u'), '')
    longer ??= before + url + tail
  }
  return longer
}

function endsBefore(rest: string, url: string): boolean {
  const isOpen = url.split('(').length > url.split(')').length
  if (isOpen && rest.startsWith(')')) return false
  return ends.test(rest) || (nextAddress.test(rest) && !url.endsWith('/'))
}
