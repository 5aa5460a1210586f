import {describe, expect, test} from 'vitest'
import {cslItemToBibtex} from '#lib/exports/bibliography/csl-item-to-bibtex.ts'
import {cslItemToRis} from '#lib/exports/bibliography/csl-item-to-ris.ts'
import type {CslItem} from '#lib/exports/bibliography/csl-item.ts'
import {readRis, valuesOf} from './read-ris.ts'

const article: CslItem = {id: 'bridge', type: 'article-journal', title: 'Мост', language: 'ru'}

describe('keywords stay whole', () => {
  const words = ['мост, старый', 'река; приток', 'город']
  const item: CslItem = {...article, keyword: words.join('; '), custom: {keywords: {ru: words, en: ['bridge, old']}}}

  test('in RIS each has a line of its own', () => {
    const record = readRis(cslItemToRis(item))[0]!
    expect(valuesOf(record, 'KW')).toEqual(words)
  })

  test('in BibTeX one that has a comma or a semicolon stands in braces', () => {
    expect(cslItemToBibtex(item)).toContain('keywords = {{мост, старый}, {река; приток}, город}')
  })

  test('without a list they are parted as they were joined', () => {
    const record = readRis(cslItemToRis({...article, keyword: 'мост, старый; река'}))[0]!
    expect(valuesOf(record, 'KW')).toEqual(['мост, старый', 'река'])
    expect(valuesOf(readRis(cslItemToRis(article))[0]!, 'KW')).toEqual([])
  })
})

describe('pages stay what they are', () => {
  test.each([
    [{page: '29-32', 'page-first': '29'}, '29', '32'],
    [{page: '7', 'page-first': '7'}, '7', undefined],
    [{page: 'A-1-A-5', 'page-first': 'A-1'}, 'A-1', 'A-5'],
    [{page: 'A-1', 'page-first': 'A-1'}, 'A-1', undefined],
    [{page: '29-32'}, '29', '32']
  ])('%o', (pages, first, last) => {
    const record = readRis(cslItemToRis({...article, ...pages}))[0]!
    expect([valuesOf(record, 'SP'), valuesOf(record, 'EP')]).toEqual([[first], last === undefined ? [] : [last]])
    expect(cslItemToBibtex({...article, ...pages})).toContain(`pages = {${last === undefined ? first : `${first}--${last}`}}`)
  })
})
