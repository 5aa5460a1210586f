import {expect, test} from 'vitest'
import {abstractIn, keywordsIn} from '#lib/edition/front-matter.ts'
import {editionFrom} from '../sound-edition.ts'
import {madeUnit} from './made-unit.ts'

const edition = editionFrom()

test('the abstract of a language is corrected, its blocks parted by an empty line', () => {
  expect(abstractIn(edition, 'de')).toBe('Die Brücke wurde 2001 erneuert. Sie trägt zwei Namen.')
  const blocks = edition.units.filter(({id}) => id === 'tr-a')
  expect(abstractIn({units: [...blocks, ...blocks]}, 'tr')).toBe('Köprü 2001 yılında yenilendi.\n\nKöprü 2001 yılında yenilendi.')
})

test('where the last mark is taken out, the space before it goes with it', () => {
  const [abstract, keywords] = (['abstract', 'keywords'] as const).map((kind) => ({
    ...madeUnit('Мост .', {emendations: [['.', '', 'punctuation']]}),
    kind
  }))
  expect([abstractIn({units: [abstract!]}, 'ru'), keywordsIn({units: [keywords!]}, 'ru')]).toEqual(['Мост', ['Мост']])
})

test('a language without an abstract has none, which is not an empty one', () => {
  expect(abstractIn(edition, 'en')).toBeUndefined()
})

test('the keywords of a language come one by one, without what parts them', () => {
  expect(keywordsIn(edition, 'tr')).toEqual(['köprü', 'ırmak'])
  expect(keywordsIn(edition, 'en')).toEqual([])
})
