import {describe, expect, test} from 'vitest'
import {compareDiagnostics, formatDiagnostic, type Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import {pointAt} from '#lib/diagnostics/position.ts'

const fault: Diagnostic = {
  rule: 'date-is-edtf',
  severity: 'error',
  message: 'Unexpected date `5.5.2001`, expected EDTF',
  hint: 'Write the year first.',
  place: {path: 'body.ru.md', start: {line: 3, column: 9}, end: {line: 3, column: 12}}
}

describe('a diagnostic is printed', () => {
  test('as one line: where, what, which promise; its hint on a line of its own', () => {
    expect(formatDiagnostic(fault)).toBe(
      'body.ru.md:3:9  Unexpected date `5.5.2001`, expected EDTF  date-is-edtf\n    Hint: Write the year first.'
    )
  })
  test('by its file alone where nothing more is known', () => {
    expect(formatDiagnostic({...fault, place: {path: 'edition.yaml'}}).split('\n')[0]).toBe(
      'edition.yaml  Unexpected date `5.5.2001`, expected EDTF  date-is-edtf'
    )
  })
})

test('diagnostics come by file, line, column and rule, those without a position first', () => {
  const at = (path: string, rule: string, line?: number, column?: number): Diagnostic => ({
    ...fault,
    rule,
    place: {path, ...(line !== undefined && column !== undefined && {start: {line, column}})}
  })
  const sorted = [
    at('abstract.ru.md', 'z', 9, 9),
    at('body.ru.md', 'z'),
    at('body.ru.md', 'z', 1, 30),
    at('body.ru.md', 'z', 2, 4),
    at('body.ru.md', 'a', 10, 2),
    at('body.ru.md', 'b', 10, 2),
    at('body.ru.md', 'a', 10, 11)
  ]
  expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted)
})

test('an offset is a line and a column, both from 1', () => {
  const text = 'Мост\n\nРека'
  expect([0, 3, 4, 5, 6, 9].map((offset) => pointAt(text, offset))).toEqual([
    {line: 1, column: 1},
    {line: 1, column: 4},
    {line: 1, column: 5},
    {line: 2, column: 1},
    {line: 3, column: 1},
    {line: 3, column: 4}
  ])
})

test('a column counts UTF-16 code units, as editors do', () => {
  expect(pointAt('🌉 мост', 3)).toEqual({line: 1, column: 4})
})
