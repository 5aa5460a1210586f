import {describe, expect, test} from 'vitest'
import {groupSources} from '#lib/checks/signs/group-sources.ts'
import type {ItemId, ReferenceItem} from '#lib/edition/index.ts'
import {madeDate} from '../dates/made-date.ts'

interface Source {
  readonly title?: string
  readonly url?: string
  readonly date?: string
  readonly sameAs?: ReadonlyArray<string>
}

const idOf = (letter: string) => `ref-1-${letter}` as ItemId

/** Which of some sources of one entry, named `a`, `b`, …, are one. */
function groupsOf(...sources: ReadonlyArray<Source>): ReadonlyArray<string> {
  const items = sources.map(({date, sameAs = [], title, url}, index): ReferenceItem => ({
    id: idOf('abcdef'[index]!),
    printed: title ?? url ?? 'Без названия',
    authors: [],
    title,
    document: undefined,
    subjects: [],
    translatedTitle: undefined,
    container: undefined,
    date: date === undefined ? undefined : madeDate(date),
    lang: 'ru',
    type: 'document',
    url,
    sameAs: sameAs.map(idOf),
    suggestion: undefined,
    note: undefined,
    place: {path: 'references.yaml'}
  }))
  const references = [{number: 1, label: '1.', printed: '', items, place: {path: 'references.yaml'}}]
  return groupSources(references).map(
    (group) => `${group.items.map(({id}) => id.slice(-1)).join('')} ${group.certain ? 'certain' : 'perhaps'}`
  )
}

const page = (name: string) => `https://mosty.example.org/${name}-2001`
const title = 'Мосты через Лену'

describe('two sources are one', () => {
  test.each<[string, Source, Source]>([
    ['they have one address', {url: page('most')}, {url: page('most')}],
    ['their addresses differ by a hyphen and their titles agree', {title, url: page('mo-st')}, {title, url: page('most')}],
    ['an editor says so and their titles agree', {title, sameAs: ['b']}, {title, sameAs: ['a']}]
  ])('if %s', (_, a, b) => {
    expect(groupsOf(a, b)).toEqual(['ab certain'])
  })

  test.each<[string, Source, Source]>([
    ['their addresses differ by a hyphen', {url: page('mo-st')}, {url: page('most')}],
    ['an editor says so', {title: 'Мост', sameAs: ['b']}, {title: 'Берег', sameAs: ['a']}],
    ['their titles of three words agree', {title}, {title}],
    ['the title of one that leads to a document agrees with that of one without an address', {title, url: page('most')}, {title}],
    ['their titles agree but for ё', {title: 'Всё о мостах'}, {title: 'Все о мостах'}],
    ['their titles agree but for a dash', {title: 'Мосты – через Лену'}, {title: '«Мосты через Лену»'}],
    ['their titles agree and their dates as well', {title, date: '2001'}, {title, date: '2001'}],
    ['their titles agree and the first has no date', {title}, {title, date: '2001'}],
    ['their titles agree and the second has no date', {title, date: '2001'}, {title}],
    [
      'their short titles agree and the first leads to a search page',
      {title: 'О мостах', url: 'https://www.google.com/search?q=most'},
      {title: 'О мостах', url: page('most')}
    ],
    [
      'their short titles agree and the second leads to a search page',
      {title: 'О мостах', url: page('most')},
      {title: 'О мостах', url: 'https://www.google.com/search?q=most'}
    ]
  ])('perhaps, if %s', (_, a, b) => {
    expect(groupsOf(a, b)).toEqual(['ab perhaps'])
  })

  test.each<[string, Source, Source]>([
    ['neither has a title nor an address', {}, {}],
    ['the first has no title', {}, {title}],
    ['the second has no title', {title}, {}],
    ['the title that agrees has two words', {title: 'О мостах'}, {title: 'О мостах'}],
    ['the short title of one has an address', {title: 'О мостах', url: page('most')}, {title: 'О мостах'}],
    ['the title agrees and the addresses lead to two documents', {title, url: page('most')}, {title, url: page('bereg')}],
    ['the titles differ by a number', {title: 'Мосты через Лену 1'}, {title: 'Мосты через Лену 2'}],
    ['the titles agree and the dates differ', {title, date: '2000'}, {title, date: '2001'}],
    ['both lead to one front page', {url: 'https://mosty.example.org/'}, {url: 'https://mosty.example.org/'}]
  ])('are none if %s', (_, a, b) => {
    expect(groupsOf(a, b)).toEqual([])
  })
})

test('an address from which another goes on makes no two sources one', () => {
  const section = {url: 'https://mosty.example.org/novosti'}
  expect(groupsOf(section, section, {title})).toEqual(['ab certain'])
  expect(groupsOf(section, section, {title}, {url: page('novosti/most')})).toEqual([])
})

describe('sources that are one', () => {
  test('stand in the order of their first, each in one group', () => {
    const [first, second] = [{url: page('most')}, {url: page('bereg')}]
    expect(groupsOf(first, second, {title}, second, first)).toEqual(['ae certain', 'bd certain'])
  })

  test('are joined by one that is the same as each', () => {
    expect(groupsOf({title, url: page('most')}, {title: 'Берег', url: page('mo-st')}, {title})).toEqual(['abc perhaps'])
    expect(groupsOf({title}, {title: 'Речь', sameAs: ['c']}, {title, sameAs: ['b']})).toEqual(['abc perhaps'])
  })

  test('stay certain where a guess says the same', () => {
    expect(
      groupsOf({title: 'Берег', url: page('most'), sameAs: ['c']}, {title, url: page('most'), sameAs: ['c']}, {title, sameAs: ['a', 'b']})
    ).toEqual(['abc certain'])
  })

  test('are no longer certain where a guess adds another', () => {
    expect(groupsOf({title, url: page('most')}, {url: page('most')}, {title})).toEqual(['abc perhaps'])
  })
})
