import {describe, expect, test} from 'vitest'
import {defaultClaimId, defaultClaimSpan} from '#lib/citations/default-claim.ts'
import {madeUnit} from '../edition/made-unit.ts'

test('a claim is called by its marker, and from the second marker of a number on by its occurrence', () => {
  expect([1, 2, 11].map((occurrence) => defaultClaimId({number: 3, occurrence}))).toEqual(['claim-3', 'claim-3-2', 'claim-3-11'])
})

describe('a marker stands for', () => {
  const unit = madeUnit('Мост есть [1]. Он открыт  [2] и стоит [3]. [4]', {
    segments: ['Мост есть [1].', 'Он открыт  [2] и стоит [3].', '[4]']
  })
  const claimed = (marker: string): string => {
    const {end, start, unit: id} = defaultClaimSpan(unit, unit.text.indexOf(marker))
    expect(id).toBe(unit.id)
    return unit.text.slice(start, end)
  }

  test('its sentence up to the marker, without the space before it', () => {
    expect(claimed('[1]')).toBe('Мост есть')
    expect(claimed('[2]')).toBe('Он открыт')
  })
  test('the whole of that, another marker of the sentence included', () => expect(claimed('[3]')).toBe('Он открыт  [2] и стоит'))
  test('nothing where it begins a sentence', () => expect(claimed('[4]')).toBe(''))
  test('nothing where it begins a sentence that touches the one before', () => {
    const touching = madeUnit('Мост есть.[1] Он открыт.', {segments: ['Мост есть.', '[1] Он открыт.']})
    expect(defaultClaimSpan(touching, 10)).toEqual({unit: touching.id, start: 10, end: 10})
  })
  test('all before it where it stands in no sentence', () => {
    expect(defaultClaimSpan({...unit, segments: []}, 10)).toEqual({unit: unit.id, start: 0, end: 9})
  })
})
