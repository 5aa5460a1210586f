import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {bodyOf, type Mention, type Unit} from '#lib/edition/index.ts'
import {firstMentions} from '#lib/entities/first-mentions.ts'

/** A block that names things in this order, one letter each. */
function block(names: string): Pick<Unit, 'mentions'> {
  return {mentions: [...names].map((name, start) => ({type: 'place', start, end: start + 1, refs: [name]}) as unknown as Mention)}
}

/** The names of the mentions that are first, block by block. */
function firstIn(...blocks: ReadonlyArray<string>): ReadonlyArray<string> {
  const units = blocks.map(block)
  const first = firstMentions(units)
  return units.map(({mentions}, at) => [...blocks[at]!].filter((_, index) => first.has(mentions[index]!)).join(''))
}

test('a name is first once in each block', () => {
  expect(firstIn('aba', 'c', 'a', 'd', 'e', 'f')).toEqual(['ab', 'c', 'a', 'd', 'e', 'f'])
})

test('a name that more than a third of the blocks have is first once in the text', () => {
  expect(firstIn('ab', 'a', 'ca')).toEqual(['ab', '', 'c'])
  expect(firstIn('ab', 'c', 'd')).toEqual(['ab', 'c', 'd'])
})

test('a mention of several is first when one of them is', () => {
  const pair = {type: 'place', start: 1, end: 2, refs: ['a', 'b']} as unknown as Mention
  const units = [{mentions: [...block('a').mentions, pair]}, block('c'), block('d'), block('e')]
  expect(firstMentions(units).has(pair)).toBe(true)
})

test('of nested mentions the outer one is met first, and each counts by itself', () => {
  const [outer, inner] = [
    {type: 'org', start: 0, end: 9, refs: ['o']},
    {type: 'place', start: 3, end: 6, refs: ['p']}
  ] as unknown as [Mention, Mention]
  const again = {...outer, start: 12, end: 15} as Mention
  expect([...firstMentions([{mentions: [inner, again, outer]}, block('x'), block('y'), block('z')])].slice(0, 2)).toEqual([outer, inner])
})

test('the article marks each of the two states by itself once, and every date', () => {
  const units = bodyOf(editionOf('kyrgyzstan-azerbaijan-2023'), 'ru')
  const first = [...firstMentions(units)]
  for (const state of ['kyrgyzstan', 'azerbaijan'])
    expect(
      first.filter((mention) => mention.type !== 'date' && mention.refs.length === 1 && mention.refs.some((ref) => ref === state)).length,
      state
    ).toBe(1)
  const dates = units.flatMap(({mentions}) => mentions.filter(({type}) => type === 'date'))
  expect(dates.every((date) => first.includes(date))).toBe(true)
})
