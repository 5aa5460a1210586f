import {expect, test} from 'vitest'
import {correctedForm, correctedText, type Emendation, type SegmentId, type Unit} from '#lib/edition/index.ts'
import {madeUnit} from './made-unit.ts'

/** A unit of two sentences that touch, with a mark supplied between them for one of the two. */
function touching(segment: string): Unit {
  const unit = madeUnit('мост река', {segments: ['мост ', 'река'], emendations: [[['мост ', ''], '.', 'punctuation']]})
  return {...unit, emendations: unit.emendations.map((emendation): Emendation => ({...emendation, segment: segment as SegmentId}))}
}

test.each([
  ['ru-b1-1', ['мост .', 'река']],
  ['ru-b1-2', ['мост ', '.река']]
])('a mark supplied between two sentences that touch completes the one that it is written in: %s', (segment, texts) => {
  const unit = touching(segment)
  expect(unit.segments.map((stretch) => correctedText(unit, stretch))).toEqual(texts)
})

test('a mark supplied behind a name is no part of the name', () => {
  const unit = madeUnit('Он из Баку', {mentions: [['place', 'Баку']], emendations: [[['Баку', ''], '.', 'punctuation']]})
  expect(correctedForm(unit, unit.mentions[0]!)).toBe('Баку')
})

test('a mark supplied within a name is part of it, and so is one that is corrected at its edge', () => {
  const unit = madeUnit('пьеса „Мост река“', {
    mentions: [['work', '„Мост река“']],
    emendations: [
      ['„', '«', 'punctuation'],
      [['„Мост', ''], ',', 'punctuation'],
      ['“', '»', 'punctuation']
    ]
  })
  expect(correctedForm(unit, unit.mentions[0]!)).toBe('«Мост, река»')
})

test('letters supplied at the edge of a name belong to it', () => {
  const unit = madeUnit('в зёрс к', {
    mentions: [['place', 'зёрс']],
    emendations: [
      [['в ', ''], 'О', 'typo'],
      [['в зёрс', ''], 'к', 'typo']
    ]
  })
  expect(correctedForm(unit, unit.mentions[0]!)).toBe('Озёрск')
})
