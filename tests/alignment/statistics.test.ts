import {expect, test} from 'vitest'
import {alignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import {judgementsByLanguage} from '#lib/alignment/judgements-by-language.ts'
import {crossings} from '#lib/alignment/crossings.ts'
import {modifiedScores} from '#lib/alignment/modified-scores.ts'
import {pairLinks, type PairLink} from '#lib/alignment/pair-links.ts'
import type {AlignmentRow, SegmentId} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const mill = editionFrom({}, 'tegirmen-2001')
const {nulls, pairs} = alignmentStatistics(mill)
const rowOf = (g: string): AlignmentRow => mill.alignment.rows.find((row) => row.g === g)!
const name = ({number, row}: PairLink): string => `${row} ${number}`

test('counts the types of each pair of languages, finer links first', () => {
  expect(
    pairs.map(({languages, types}) => [
      languages.join(' '),
      ...types.map(({count, rows, type}) => `${type}: ${count} in ${rows.join(' ')}`)
    ])
  ).toEqual([
    ['ky ru', '1–1: 5 in title a1 a3 kw1 kw2', '0–1: 1 in a4', '1–2: 1 in a2'],
    ['ky en', '1–1: 5 in title a1 a3 kw1 kw2', '1–2: 1 in a2'],
    ['ru en', '1–1: 7 in title a1 a2 a3 kw1 kw2', '1–0: 1 in a4']
  ])
})

test('names the rows without a counterpart in each language', () => {
  expect([...nulls].map(([lang, rows]) => [lang, rows.map(({g}) => g)])).toEqual([
    ['ky', ['a4']],
    ['ru', []],
    ['en', ['a4']]
  ])
})

test('counts what is confirmed among phrases and shifts', () => {
  expect(judgementsByLanguage(mill).all).toEqual({draft: 18, confirmed: 2, contested: 0})
})

test('leaves what no finer link names a link of its own, and joins links that share a segment', () => {
  const row = {
    ...rowOf('a2'),
    cells: new Map([
      ['ru', ids('ru-a1 ru-a2 ru-a3')],
      ['en', ids('en-a1 en-a2')]
    ])
  }
  const split = (links: AlignmentRow['links']): ReadonlyArray<string> =>
    pairLinks({...row, links}, ['ru', 'en']).map(({number, segments}) => `${number}: ${segments.map((side) => side.join(' ')).join(' | ')}`)

  expect(split([])).toEqual(['1: ru-a1 ru-a2 ru-a3 | en-a1 en-a2'])
  expect(split([link('ru-a2', 'en-a1')])).toEqual(['1: ru-a1 ru-a3 | en-a2', '2: ru-a2 | en-a1'])
  expect(split([link('ru-a1', 'en-a1'), link('ru-a2', 'en-a2')])).toEqual(['1: ru-a1 | en-a1', '2: ru-a2 | en-a2', '3: ru-a3 | '])
  expect(split([link('ru-a3', 'en-a1'), link('ru-a1 ru-a3', 'en-a2')])).toEqual(['1: ru-a1 ru-a3 | en-a1 en-a2', '2: ru-a2 | '])
  expect(
    split([
      new Map([
        ['ky', ids('ky-a1')],
        ['ru', ids('ru-a1')]
      ])
    ])
  ).toEqual(['1: ru-a1 ru-a2 ru-a3 | en-a1 en-a2'])
})

test('finds every crossing and the fewest links that cause them', () => {
  expect(
    pairs.map(({crossing, languages, moved}) => [languages.join(' '), crossing.map((two) => two.map(name).join(' × ')), moved.map(name)])
  ).toEqual([
    ['ky ru', [], []],
    ['ky en', ['a1 1 × a3 1', 'a2 1 × a3 1'], ['a3 1']],
    ['ru en', ['a1 1 × a3 1', 'a2 1 × a3 1', 'a2 2 × a3 1'], ['a3 1']]
  ])
})

test('sees links that cross within a row', () => {
  const rows = mill.alignment.rows.map((row) => (row.g === 'a2' ? {...row, links: [link('ru-a2', 'en-a4'), link('ru-a3', 'en-a3')]} : row))
  expect(
    crossings({...mill, alignment: {...mill.alignment, rows}}, ['ru', 'en']).crossing.map((two) => two.map(name).join(' × '))
  ).toContain('a2 1 × a2 2')
})

test('measures lengths in letters, link by link, and has no usual ratio for fewer than five links of a kind', () => {
  const {overall, ratios} = pairs.find(({languages}) => languages.join() === 'ru,en')!
  expect(ratios.map(({letters, link: one}) => `${name(one)}: ${letters.join('/')}`)).toEqual([
    'title 1: 21/18',
    'a1 1: 28/22',
    'a2 1: 18/16',
    'a2 2: 18/34',
    'a3 1: 21/25',
    'kw1 1: 8/4',
    'kw2 1: 5/8'
  ])
  expect(overall).toBeCloseTo(127 / 119)
  expect(ratios.map(({outlier, score}) => outlier || score !== undefined)).not.toContain(true)
})

test('marks the sentence that is much longer in one version than its neighbours', () => {
  const long = editionFrom(
    {
      'abstract.ru.md': sentences('ru', ['Река.', 'Мосты.', 'Дорога.', 'Мельница.', 'Дом у дороги.']),
      'abstract.en.md': sentences('en', [
        'River.',
        'Bridge.',
        'Roads.',
        'Old mills.',
        'A house by the road, which nobody has lived in since the flood came and went.'
      ]),
      'abstract.ky.md': sentences('ky', ['Суу.', 'Көпүрө.', 'Жол.', 'Тегирмен.', 'Үй.']),
      'alignment.yaml': 'resp: Anna\nrows: []\n',
      'body.ru.md': '---\nlang: ru\n---\n\n:s[Мост.]{#ru-b1-1}\n',
      'edition.yaml': record(),
      'entities.yaml': '[]',
      'printed.txt':
        'Суу. Көпүрө. Жол. Тегирмен. Үй. Река. Мосты. Дорога. Мельница. Дом у дороги. River. Bridge. Roads. Old mills. A house by the road, which nobody has lived in since the flood came and went. Мост. 1. Акимов А. Мельница. Акжол, 1999.'
    },
    'tegirmen-2001'
  )
  const {ratios} = alignmentStatistics(long).pairs.find(({languages}) => languages.join() === 'ru,en')!
  expect(ratios.filter(({outlier}) => outlier).map(({link: one}) => one.row)).toEqual(['a5'])
  expect(alignmentStatistics(long).pairs[0]!.ratios.filter(({outlier}) => outlier)).toEqual([])
})

test('calls no length of a few words unusual, however far it lies from the others', () => {
  const texts = ['Река.', 'Мосты.', 'Дорога.', 'Мельница.', 'Дом.']
  const short = editionFrom(
    {
      'abstract.ru.md': sentences('ru', texts),
      'abstract.en.md': sentences('en', ['River.', 'Bridge.', 'Roads.', 'Old mills.', 'Dwelling-houses.']),
      'abstract.ky.md': sentences('ky', ['Суу.', 'Көпүрө.', 'Жол.', 'Тегирмен.', 'Үй.']),
      'alignment.yaml': 'resp: Anna\nrows: []\n',
      'body.ru.md': '---\nlang: ru\n---\n\n:s[Мост.]{#ru-b1-1}\n',
      'edition.yaml': record(),
      'entities.yaml': '[]',
      'printed.txt':
        'Суу. Көпүрө. Жол. Тегирмен. Үй. Река. Мосты. Дорога. Мельница. Дом. River. Bridge. Roads. Old mills. Dwelling-houses. Мост. 1. Акимов А. Мельница. Акжол, 1999.'
    },
    'tegirmen-2001'
  )
  const {ratios} = alignmentStatistics(short).pairs.find(({languages}) => languages.join() === 'ru,en')!
  expect(ratios.at(-1)!.score).toBeGreaterThan(3.5)
  expect(ratios.filter(({outlier}) => outlier)).toEqual([])
})

test('scores by medians, so that one odd value does not hide itself', () => {
  const scores = modifiedScores([1, 1.1, 0.9, 1.05, 0.95, 9])
  expect(scores[5]).toBeGreaterThan(3.5)
  expect(Math.max(...scores.slice(0, 5).map(Math.abs))).toBeLessThan(3.5)
  expect(modifiedScores([2, 2, 2, 2, 5])[4]).toBeCloseTo(3 / (1.2533 * 0.6))
  expect(modifiedScores([2, 2, 2])).toEqual([0, 0, 0])
})

function ids(list: string): ReadonlyArray<SegmentId> {
  return list.split(' ') as ReadonlyArray<string> as ReadonlyArray<SegmentId>
}

function link(ru: string, en: string): ReadonlyMap<string, ReadonlyArray<SegmentId>> {
  return new Map([
    ['ru', ids(ru)],
    ['en', ids(en)]
  ])
}

function sentences(lang: string, texts: ReadonlyArray<string>): string {
  return `---\nlang: ${lang}\n---\n\n:::abstract\n${texts.map((text, index) => `:s[${text}]{#${lang}-a${index + 1} g=a${index + 1}}`).join('\n')}\n:::\n`
}

function record(): string {
  const {
    metadata: {authors: _, ...metadata}
  } = mill
  return JSON.stringify({...metadata, authors: [], languages: mill.languages, printed: ['ky-a', 'ru-a', 'en-a', 'ru-b1']})
}
