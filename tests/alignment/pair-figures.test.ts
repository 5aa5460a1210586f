import {expect, test} from 'vitest'
import {alignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import {pairFigures} from '#lib/alignment/pair-figures.ts'
import {editionFrom} from '../sound-edition.ts'

test('names the rows that each figure of a pair counts, each once', () => {
  const {pairs} = alignmentStatistics(editionFrom({}, 'tegirmen-2001'))
  const figures = pairs.map((pair) => [
    pair.languages.join(' '),
    ...pairFigures(pair)
      .filter(({count}) => count > 0)
      .map(({count, kind, places, type}) => `${type || kind} ${count}: ${places.map((rows) => rows.join(' × ')).join(', ')}`)
  ])
  expect(figures).toEqual([
    ['ky ru', '1–1 5: title, a1, a3, kw1, kw2', '0–1 1: a4', '1–2 1: a2'],
    ['ky en', '1–1 5: title, a1, a3, kw1, kw2', '1–2 1: a2', 'crossings 2: a1 × a3, a2 × a3', 'moved 1: a3'],
    // Two links of row a2 cross one of a3: three crossings at two places.
    ['ru en', '1–1 7: title, a1, a2, a3, kw1, kw2', '1–0 1: a4', 'crossings 3: a1 × a3, a2 × a3', 'moved 1: a3']
  ])
})
