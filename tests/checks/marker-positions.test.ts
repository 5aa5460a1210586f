import {describe, expect, test} from 'vitest'
import {markerPositions} from '#lib/checks/signs/marker-positions.ts'
import {madeUnit} from '../edition/made-unit.ts'

/** How the markers of a text stand, which are printed as `[1]`, `[2]`, … */
function positionsIn(printed: string): ReadonlyArray<string> {
  const unit = madeUnit(printed, {citations: printed.match(/\[\d\]/gu) ?? []})
  return markerPositions(unit).map(({citation, sentenceGoesOn, side, spaced}) =>
    [`[${citation.number}]`, side, spaced ? 'spaced' : 'glued', ...(sentenceGoesOn ? ['and goes on'] : [])].join(' ')
  )
}

describe('a marker stands', () => {
  test.each([
    ['before the full stop', 'Мост открыт [1].', '[1] before spaced'],
    ['before a mark that a space parts from it', 'Мост открыт[1] , и давно', '[1] before glued'],
    ['behind the full stop', 'Мост открыт.[1]', '[1] behind glued'],
    ['behind the full stop and a space', 'Мост открыт. [1]', '[1] behind spaced'],
    ['before, where an abbreviation is on its other side', 'Мост открыт в 2001 г. [1].', '[1] before spaced'],
    ['beside no mark', 'Мост [1] открыт', '[1] none spaced'],
    ['beside no mark, where a closing one parts it from the full stop', '«Мост открыт.» Так [1]».', '[1] none spaced'],
    ['beside no mark, where a word is glued to it', 'Он открыт.Так[1]что-то.', '[1] none glued'],
    ['in a sentence that goes on behind its full stop', 'Мост открыт [1]. и давно', '[1] before spaced and goes on'],
    ['in one that goes on behind a full stop with a space', 'Мост открыт [1] . и давно', '[1] before spaced and goes on'],
    ['before the full stop of a sentence that another follows', 'Мост открыт [1]. И давно', '[1] before spaced'],
    ['before a comma, behind which the sentence may go on', 'Мост открыт [1], и давно', '[1] before spaced'],
    ['before a point that ends nothing', 'Мост открыт [1].и давно', '[1] before spaced'],
    ['beside a word whose sentence ends', 'Мост [1]открыт. и давно', '[1] none spaced']
  ])('%s', (_, printed, expected) => {
    expect(positionsIn(printed)).toEqual([expected])
  })
})

describe('markers that stand together', () => {
  test.each([
    ['glued', 'Мост открыт [1][2].'],
    ['with a space', 'Мост открыт [1] [2].'],
    ['with a comma', 'Мост открыт [1], [2].'],
    ['with a semicolon', 'Мост открыт [1]; [2].'],
    ['as a range', 'Мост открыт [1]–[2].'],
    ['in threes', 'Мост открыт [1], [2], [3].']
  ])('count as one, by the name of the first: %s', (_, printed) => {
    expect(positionsIn(printed)).toEqual(['[1] before spaced'])
  })

  test('are parted by a word', () => {
    expect(positionsIn('Мост [1] открыт [2], [3].')).toEqual(['[1] none spaced', '[2] before spaced'])
    expect(positionsIn('Мост [1], [2] открыт [3].')).toEqual(['[1] none spaced', '[3] before spaced'])
  })
})
