import {expect, test} from 'vitest'
import {citingPlaces} from '#lib/citations/citing-places.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const textOf = (path: string): string => new TextDecoder().decode(soundFiles('mosty-2001').get(path))

test('an entry is cited at each of its markers, in reading order, by the sentence that holds the marker', () => {
  const cited = editionFrom(
    {
      'body.ru.md': textOf('body.ru.md')
        .replace('открытым» :cite[2]', 'открытым» :cite[1]')
        .replace('газеты :cite[3]', 'газеты :cite[1] :cite[2] :cite[3]'),
      'printed.txt': textOf('printed.txt').replace('открытым» [2]', 'открытым» [1]').replace('газеты [3]', 'газеты [1] [2] [3]')
    },
    'mosty-2001'
  )
  const placesOf = (number: number): ReadonlyArray<string> =>
    citingPlaces(cited, number).map(({citation, segment, unit}) => `${unit.id} ${segment.id} [${citation.number}] ${citation.occurrence}`)
  expect(placesOf(1)).toEqual(['ru-b1 ru-b1-1 [1] 1', 'ru-b1 ru-b1-2 [1] 2', 'ru-b2 ru-b2-1 [1] 3'])
  expect(placesOf(2)).toEqual(['ru-b2 ru-b2-1 [2] 1'])
})

test('an entry without a marker is cited nowhere', () => {
  expect(citingPlaces(editionFrom({}, 'mosty-2001'), 9)).toEqual([])
})
