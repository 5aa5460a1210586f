/** Most marks of lists and quotations at the beginning of a line, and blocks that are open at once: an edition has one of each. */
const mostBlocks = 10
/** Widest indentation, in characters: text of an edition begins at the margin, or behind the mark of its list. */
const widestIndent = 100
/** Most stretches of emphasis within one another. */
const mostEmphases = 100
/** Most backticks side by side. */
const mostBackticks = 3

export interface TooDeep {
  /** Where it goes too far, in UTF-16 code units. */
  readonly offset: number
  readonly found: string
}

/**
 * Where a file goes deeper than any text of an edition does: whoever reads Markdown would need hours for it, or run out of room.
 * Undefined where it does not.
 */
export function tooDeep(source: string): TooDeep | undefined {
  let [start, blocks, emphases] = [0, 0, 0]
  for (const line of source.split('\n')) {
    const marks = /^[ \t]*(?:(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|>)[ \t]*)*/u.exec(line)![0]
    const indent = /^[ \t]*/u.exec(line)![0].length
    if ((marks.match(/[-+*.)>]/gu)?.length ?? 0) > mostBlocks) return {offset: start + indent, found: 'lists within lists'}
    if (indent > widestIndent && indent < line.length) return {offset: start + indent, found: `indentation of ${indent} characters`}
    if (/^:{3,}[a-zA-Z]/u.test(line)) blocks += 1
    else if (/^:{3,}[ \t]*$/u.test(line)) blocks = Math.max(0, blocks - 1)
    if (blocks > mostBlocks) return {offset: start, found: 'blocks within blocks'}
    if (line.trim() === '') emphases = 0
    for (const {0: run, index} of line.matchAll(/[*_]+|`+/gu)) {
      // Two marks make one stretch of bold.
      const weight = Math.ceil(run.length / 2)
      const [before, after] = [line[index - 1] ?? ' ', line[index + run.length] ?? ' ']
      if (run.startsWith('`')) {
        if (run.length > mostBackticks) return {offset: start + index, found: `${run.length} backticks side by side`}
      } else if (run.startsWith('_') && isLetter(before) && isLetter(after)) continue
      else if (/\S/u.test(before) && emphases > 0) emphases = Math.max(0, emphases - weight)
      else if (/\S/u.test(after)) emphases += weight
      if (emphases > mostEmphases) return {offset: start + index, found: 'emphasis within emphasis'}
    }
    start += line.length + 1
  }
  return undefined
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
