import {expect, test} from 'vitest'
import {correctedText, markedText, type Span, type Unit} from '#lib/edition/index.ts'
import {madeUnit} from './made-unit.ts'
import {randomUnit} from './random-unit.ts'

const shown = (unit: Unit, ...words: ReadonlyArray<string>): string =>
  markedText(
    unit,
    unit.segments[0]!,
    words.map((word) => spanOf(unit, word))
  )
    .map(({marked, text}) => (marked ? `[${text}]` : text))
    .join('')

test('marks words in their sentence, in any order, and joins marks that touch or overlap', () => {
  const unit = madeUnit('Мост стоит над рекой.')
  expect(shown(unit, 'рекой', 'Мост')).toBe('[Мост] стоит над [рекой].')
  expect(shown(unit, 'Мост стоит', 'стоит над')).toBe('[Мост стоит над] рекой.')
  expect(shown(unit)).toBe('Мост стоит над рекой.')
})

test('shows the corrected form, and marks the whole of a misprint in which a mark begins or ends', () => {
  const unit = madeUnit('Они при-няли речь', {emendations: [['при-няли', 'приняли', 'hyphenation']]})
  expect(shown(unit, 'няли речь')).toBe('Они [приняли речь]')
})

test('marks no full stop and no quotation mark that is supplied at the edge of the words, and has it once', () => {
  const unit = madeUnit('Мост стоит', {emendations: [[['Мост стоит', ''], '.', 'punctuation']]})
  expect(shown(unit, 'стоит')).toBe('Мост [стоит].')
  expect(shown(madeUnit('фонд Мост', {emendations: [[['фонд ', ''], '«', 'punctuation']]}), 'Мост')).toBe('фонд «[Мост]')
})

test('marks a mark that is supplied within the words, and letters that are supplied at their edge', () => {
  const unit = madeUnit('в зёрс река к', {
    emendations: [
      [['в ', ''], 'О', 'typo'],
      [['в зёрс', ''], ',', 'punctuation'],
      [['в зёрс река', ''], 'х', 'typo']
    ]
  })
  expect(shown(unit, 'зёрс река')).toBe('в [Озёрс, реках] к')
})

test('loses and adds nothing, whatever is marked: the pieces are the corrected text, and neighbours differ', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const {phrases, unit} = randomUnit(seed)
    const marks = phrases.flatMap(({pieces}) => [...pieces.values()].flat())
    for (const segment of unit.segments) {
      const pieces = markedText(unit, segment, marks)
      expect(pieces.map(({text}) => text).join('')).toBe(correctedText(unit, segment))
      expect(pieces.some(({marked}, index) => marked === pieces[index + 1]?.marked)).toBe(false)
    }
  }
})

function spanOf({text}: Unit, words: string): Span {
  const start = text.indexOf(words)
  return {start, end: start + words.length}
}
