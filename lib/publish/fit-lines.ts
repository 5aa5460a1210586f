/** Lines of text that fit a box, and the size of their letters. */
export interface FittedLines {
  readonly size: number
  readonly lines: ReadonlyArray<string>
}

interface Box {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Sizes of letters in pixels, the one that is wished for first. */
  readonly sizes: ReadonlyArray<number>
  /** From line to line, in sizes of letters. */
  readonly leading: number
  /** Width of a text in sizes of letters. */
  readonly widthOf: (text: string) => number
}

/**
 * Breaks a text at its spaces into lines that fit a box, in the largest letters that do; where even the smallest do not, the last line that fits
 * ends with an ellipsis, and a word that is wider than the box loses its end; tests/publish/title-picture.test.ts.
 */
export function fitLines(text: string, box: Box): FittedLines {
  const words = text.split(/\s+/u).filter(Boolean)
  for (const size of box.sizes) {
    const lines = brokenLines(words, box.width / size, box.widthOf)
    const isInside = lines.length * size * box.leading <= box.height && lines.every((line) => box.widthOf(line) * size <= box.width)
    if (isInside) return {size, lines}
  }
  const size = box.sizes.at(-1) ?? 0
  const most = Math.max(1, Math.floor(box.height / (size * box.leading)))
  const lines = brokenLines(words, box.width / size, box.widthOf)
  const kept = lines.slice(0, most).map((line) => cut(line, box.width / size, box.widthOf, ''))
  if (lines.length <= most) return {size, lines: kept}
  return {size, lines: [...kept.slice(0, -1), cut(`${kept.at(-1) ?? ''}…`, box.width / size, box.widthOf, '…')]}
}

function brokenLines(words: ReadonlyArray<string>, width: number, widthOf: Box['widthOf']): ReadonlyArray<string> {
  const lines: Array<string> = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A line without its last letters, as many as do not fit; `mark` stands at its end in any case. */
function cut(line: string, width: number, widthOf: Box['widthOf'], mark: string): string {
  if (widthOf(line) <= width) return line
  const letters = [...new Intl.Segmenter('und').segment(line.slice(0, line.length - mark.length))].map(({segment}) => segment)
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
