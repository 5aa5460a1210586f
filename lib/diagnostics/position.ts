import type {Point} from './diagnostic.ts'

/** Line and column of an offset, both from 1; offset and column in UTF-16 code units. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return {line: before.split('\n').length, column: offset - lastBreak}
}
