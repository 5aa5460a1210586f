import {expect, test} from 'vitest'
import {titleIn} from '#lib/edition/index.ts'
import {citedEdition} from '../citing/cited-edition.ts'

test('a title is in the language that is asked for, or in the first that has one', () => {
  expect(titleIn(citedEdition(), 'en').lang).toBe('en')
  expect(titleIn(citedEdition({title: {ru: 'Мосты', en: 'Bridges'}}), 'ky')).toEqual({title: 'Мосты', lang: 'ru'})
})
