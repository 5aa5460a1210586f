import {expect, test} from 'vitest'
import {markedWords} from '#lib/search/marked-words.ts'
import {searchTerm} from '#lib/search/search-terms.ts'

const shown = (text: string, word: string): string =>
  markedWords(text, 'ru', new Set([searchTerm(word, 'ru')]))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('')

test('words are marked in any form, and the text stays as it is', () => {
  expect(shown('Мост открыт. О мосте писали.', 'мосту')).toBe('[Мост] открыт. О [мосте] писали.')
  expect(shown('Река течёт.', 'мост')).toBe('Река течёт.')
})

test('a long text is cut round the first hit', () => {
  const before = 'слово '.repeat(40)
  const text = shown(`${before}мост ${'конец '.repeat(60)}`, 'мост')
  expect(text).toMatch(/^… (?:слово ){14}\[мост\] (?:конец ?){27} …$/u)
})
