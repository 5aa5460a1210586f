import {Lexer} from 'yaml'

/** Most lists and keys within one another: schemas have a handful, and whoever reads thousands of them runs out of room. */
const mostLevels = 100

/** Where a file goes deeper than anything that an edition says: the offset of the first bracket or dash beyond that. */
export function tooDeep(source: string): number | undefined {
  let [offset, brackets, dashes] = [0, 0, 0]
  for (const token of new Lexer().lex(source)) {
    // Signs of the lexer's own, which stand for nothing in the source.
    if (token === '\u0002' || token === '\u0018' || token === '\u001F') continue
    if (token === '[' || token === '{') brackets += 1
    else if (token === ']' || token === '}') brackets -= 1
    else if (token === '-' || token === '?') dashes += 1
    else if (token.startsWith('\n')) dashes = 0
    if (brackets + dashes > mostLevels) return offset
    offset += token.length
  }
  return undefined
}
