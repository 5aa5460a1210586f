import {describe, expect, test} from 'vitest'
import {printedStretches} from '#lib/checks/signs/printed-stretches.ts'
import type {Reference, ReferenceItem, Unit} from '#lib/edition/index.ts'
import {madeUnit} from '../edition/made-unit.ts'

const stretchesOf = (unit: Unit) => printedStretches({references: [], units: [unit]})

/** The stretch of a source, as printed. */
function stretchOf(printed: string, url?: string) {
  const item = {id: 'ref-1-a', printed, url} as ReferenceItem
  return printedStretches({references: [{items: [item]} as unknown as Reference], units: []})[0]!
}

/** Where some words stand. */
function spanOf(printed: string, words: string) {
  const start = printed.indexOf(words)
  return {start, end: start + words.length}
}

describe('the stretches of a block', () => {
  test('are its sentences, what stands between them, and what stands behind the last', () => {
    const stretches = stretchesOf(madeUnit('мост, берег, река.', {segments: ['мост', 'берег', 'река']}))
    expect(stretches.map(({place, text}) => [place, text])).toEqual([
      ['ru-b1-1', 'мост'],
      ['ru-b1-2', ', '],
      ['ru-b1-2', 'берег'],
      ['ru-b1-3', ', '],
      ['ru-b1-3', 'река'],
      ['ru-b1-3', '.']
    ])
  })

  test('are its sentences alone where nothing stands beside them', () => {
    const stretches = stretchesOf(madeUnit('Мост открыт.Река близко.', {segments: ['Мост открыт.', 'Река близко.']}))
    expect(stretches.map(({text}) => text)).toEqual(['Мост открыт.', 'Река близко.'])
  })

  test('are shown each by a sentence: what is between by the next, what is behind by the last', () => {
    const stretches = stretchesOf(madeUnit('мост, берег.', {segments: ['мост', 'берег']}))
    expect(stretches.map(({evidenceAt}) => evidenceAt({start: 0, end: 1}))).toEqual([
      {at: 'ru-b1-1', quote: 'мост'},
      {at: 'ru-b1-2', quote: 'берег'},
      {at: 'ru-b1-2', quote: 'берег'},
      {at: 'ru-b1-2', quote: 'берег'}
    ])
  })

  test('stand in no address', () => {
    expect(stretchesOf(madeUnit('Мост открыт.'))[0]!.isInAddress({start: 0, end: 4})).toBe(false)
  })
})

describe('a part of a source', () => {
  const url = 'https://mosty.example.org/most'
  const printed = `Мост // ${url}; 2001`

  test.each([
    ['its address', url],
    ['a part of its address', 'example'],
    ['the first letter of its address', 'h'],
    ['what reaches into its address', '// h'],
    ['what begins with its last letter', 't; 2001']
  ])('stands in its address: %s', (_, words) => {
    expect(stretchOf(printed, url).isInAddress(spanOf(printed, words))).toBe(true)
  })

  test.each([
    ['its title', 'Мост'],
    ['what ends where it begins', 'Мост // '],
    ['what begins where it ends', '; 2001'],
    ['its year', '2001']
  ])('does not stand in its address: %s', (_, words) => {
    expect(stretchOf(printed, url).isInAddress(spanOf(printed, words))).toBe(false)
  })

  test('stands in the address where the source is nothing else', () => {
    expect(stretchOf(url, url).isInAddress({start: 0, end: 5})).toBe(true)
  })

  test('stands in none where the source has none', () => {
    expect(stretchOf('Мост').isInAddress({start: 0, end: 4})).toBe(false)
  })

  test('is shown with the whole address it stands in, and with some words round it', () => {
    const long = 'https://mosty.example.org/novosti/most-cherez-lenu-otkryt-vesnoy-dve-tysyachi-pervogo-goda'
    const whole = `Мосты через большие и малые реки и озёра на севере страны // ${long} в сборнике статей о мостах через реки, озёра и моря`
    expect(stretchOf(whole, long).evidenceAt(spanOf(whole, 'novosti')).quote).toBe(
      `малые реки и озёра на севере страны // ${long} в сборнике статей о мостах через реки,`
    )
  })
})
