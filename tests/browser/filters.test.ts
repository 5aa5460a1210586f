import {expect, test} from 'vitest'
import {passes} from '#app/_browser/frame/filters.ts'

const entry = {gravity: 'grave', part: 'text list'}

test('passes what has each chosen value, among others or alone', () => {
  expect(
    passes(
      entry,
      new Map([
        ['gravity', 'grave'],
        ['part', 'list']
      ])
    )
  ).toBe(true)
})

test('holds back what lacks one of them', () => {
  expect(
    passes(
      entry,
      new Map([
        ['gravity', 'grave'],
        ['part', 'margin']
      ])
    )
  ).toBe(false)
  expect(passes(entry, new Map([['kind', 'other']]))).toBe(false)
})

test('asks nothing where nothing is chosen', () => {
  expect(
    passes(
      entry,
      new Map([
        ['gravity', ''],
        ['kind', '']
      ])
    )
  ).toBe(true)
})
