import {expect, test} from 'vitest'
import {collapse} from '#lib/text/collapse.ts'

test('makes one space of each run of white space, line breaks and no-break spaces included, and leaves none at the ends', () => {
  expect(collapse('  Мост \n\tчерез\u00A0\u2009реку\r\n')).toBe('Мост через реку')
})

test('keeps everything else, marks without width included', () => {
  expect(collapse('мо\u00ADст-\u200Bпуть')).toBe('мо\u00ADст-\u200Bпуть')
  expect(collapse(' \n ')).toBe('')
})
