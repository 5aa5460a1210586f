/** Letters in a line, about; a name of a few more is not cut. */
const line = 22

/** The lines of a name on the drawing: a long one is broken between words, a dash stays behind what it joins. tests/map/draw-places.test.ts. */
export function wrapName(name: string): ReadonlyArray<string> {
  if (name.length <= line + 2) return [name]
  const lines: Array<string> = []
  for (const word of name.split(/(?<=\S) (?!–)/u)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= line) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
