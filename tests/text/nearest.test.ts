import {describe, expect, test} from 'vitest'
import {nearest, nearestStretch} from '#lib/text/nearest.ts'

describe('the nearest candidate', () => {
  test('is the one with the fewest letters changed, the first of those alike', () => {
    expect(nearest('anna-primerva', ['anna', 'anna-primerova', 'ozersk'])).toBe('anna-primerova')
    expect(nearest('osh', ['ost', 'oss'])).toBe('ost')
  })

  test('may differ in two letters of a short word and a third of a long one', () => {
    expect(nearest('osh', ['abh'])).toBe('abh')
    expect(nearest('osh', ['abc'])).toBeUndefined()
    expect(nearest('bridgehead', ['xxxdgehead'])).toBe('xxxdgehead')
    expect(nearest('bridgehead', ['xxxxgehead'])).toBeUndefined()
  })

  test('is none where there are no candidates', () => expect(nearest('osh', [])).toBeUndefined())
})

describe('the nearest stretch of a text', () => {
  const text = 'Мост через реку открыт в Озёрске весной'

  test('has whole words, as many as the quote', () => expect(nearestStretch('реку аткрыт', text)).toBe('реку открыт'))
  test('may have a word less or a word more', () => {
    expect(nearestStretch('открыт в Озёр ске', text)).toBe('открыт в Озёрске')
    expect(nearestStretch('вОзёрске', text)).toBe('в Озёрске')
  })
  test('may stand at either end', () => {
    expect(nearestStretch('Моcт', text)).toBe('Мост')
    expect(nearestStretch('Озёрске веснай', text)).toBe('Озёрске весной')
  })
  test('is none where nothing is like the quote, and never empty', () => {
    expect(nearestStretch('совсем другие слова', text)).toBeUndefined()
    expect(nearestStretch('на', text)).toBe('в')
    expect(nearestStretch('на', 'Мост')).toBeUndefined()
  })
})
