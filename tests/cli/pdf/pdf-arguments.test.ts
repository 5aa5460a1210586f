import {expect, test} from 'vitest'
import {pdfArguments} from '#lib/cli/pdf/pdf-arguments.ts'

const known = ['alte-bruecken-2001', 'mosty-2001']

test('without arguments all volumes of all editions are printed on A4 into `pdf/`', () => {
  expect(pdfArguments([], known)).toEqual({editions: known, volumes: [], paper: 'A4', out: 'pdf'})
})

test('an edition, volumes, a paper and a folder may be asked for', () => {
  const args = ['--edition', 'mosty-2001', '--volume', 'ru', '--volume', 'complete.en', '--paper', 'letter', '--out', 'print']
  expect(pdfArguments(args, known)).toEqual({editions: ['mosty-2001'], volumes: ['ru', 'complete.en'], paper: 'Letter', out: 'print'})
})

test('what is not understood is said in one sentence, with what was meant', () => {
  expect(pdfArguments(['--paper', 'A5'], known)).toBe('Unexpected paper `A5`, expected one of `A4`, `Letter`; did you mean `A4`?')
  expect(pdfArguments(['--edition', 'mosty-2002'], known)).toMatch(/^Unexpected edition `mosty-2002`.*did you mean `mosty-2001`\?$/)
  expect(pdfArguments(['--colour'], known)).toMatch(/--colour/)
  expect(pdfArguments(['ru'], known)).toMatch(/ru/)
})
