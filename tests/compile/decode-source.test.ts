import {describe, expect, test} from 'vitest'
import {decodeSource} from '#lib/compile/read/decode-source.ts'

/** What becomes of some bytes: their text, and what is reported of them, with its place. */
function decoded(bytes: Uint8Array): readonly [text: string | undefined, ...reports: ReadonlyArray<string>] {
  const reports: Array<string> = []
  const text = decodeSource('printed.txt', bytes, (_, message, {start}) => {
    reports.push(`${start?.line}:${start?.column} ${message}`)
  })
  return [text, ...reports]
}

const utf16 = 'Unexpected UTF-16, expected UTF-8'
const codePage = 'Unexpected bytes, expected UTF-8'

describe('a file that is no UTF-8', () => {
  test.each<readonly [string, string, string]>([
    ['in UTF-16, with its mark', 'fffe1c043e04', `1:1 ${utf16}`],
    ['in UTF-16 of the other order, with its mark', 'feff041c043e', `1:1 ${utf16}`],
    ['in a code page, that begins with “яна”', 'ffede0', `1:1 ${codePage}`],
    ['in a code page, that begins with “юг”', 'fee3', `1:1 ${codePage}`],
    ['in a code page, that begins with “мю”', 'ecfe', `1:1 ${codePage}`],
    ['in a code page, that begins with “ая”', 'e0ff', `1:1 ${codePage}`],
    ['in a code page, behind a byte order mark that nobody sees', 'efbbbf2d20eff0e8', `1:3 ${codePage}`]
  ])('%s', (_, hex, report) => {
    expect(decoded(Buffer.from(hex, 'hex'))).toEqual([undefined, report])
  })

  test('in UTF-16 without its mark, though it is short', () => {
    expect(decoded(Buffer.from('Alte Bruecken am Fluss Lauter', 'utf16le'))).toEqual([undefined, `1:1 ${utf16}`])
  })
})

test('some characters that are zero make no UTF-16 of a text', () => {
  for (const text of ['a\0b', `${'\0'.repeat(11)}${'a'.repeat(500)}`, '\0'.repeat(10)]) expect(decoded(Buffer.from(text))).toEqual([text])
})

test('lines may end as on any system', () => {
  expect(decoded(Buffer.from('a\r\nb\rc\n'))).toEqual(['a\nb\nc\n'])
})
