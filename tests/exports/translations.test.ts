import {describe, expect, test} from 'vitest'
import {findings} from '#lib/checks/audit.ts'
import {editionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {readXml, textOf, named, attributeOf} from './read-xml.ts'
import {tmxRules} from './tmx-rules.ts'

const print = editionFrom({}, 'mosty-2001')
const edition = editionFrom({}, 'mosty-2002')
const fileOf = async (name: string): Promise<unknown> =>
  exportFilesOf(edition)
    .find((file) => file.name === name)!
    .content(edition, [])

test('open data keeps a translation apart from the print, which is what it was', () => {
  const {translations, ...rest} = editionToJson(edition, findings(edition))
  const {translations: none, ...before} = editionToJson(print, findings(print))
  expect(none).toEqual([])
  expect({...rest, id: ''}).toEqual({...before, id: ''})
  expect(editionJson.parse({...rest, translations}).translations[0]).toMatchObject({lang: 'en', of: 'ru', method: 'human', status: 'draft'})
})

test('each sentence of it says what it translates and who judged it', () => {
  const [{units}] = editionToJson(edition, []).translations as [ReturnType<typeof editionToJson>['translations'][number]]
  expect(units.flatMap(({segments}) => segments.map(({by, id, of, status}) => [id, of.join(' '), status, by]))).toEqual([
    ['en-h1-1', 'ru-h1-1', 'draft', undefined],
    ['en-b1-1', 'ru-b1-1', 'confirmed', 'Anna Primerova'],
    ['en-b1-2', 'ru-b1-2', 'contested', 'A. Reader'],
    ['en-b2-1', 'ru-b2-1 ru-b2-2', 'draft', undefined]
  ])
})

const statement = [
  'Translation into en by the edition (Anna, 2001-06-01), not the words of the author.',
  'Original (ru): Primerova, Anna. Мосты Озёрска. 2001. doi:10.5555/mosty',
  'Made by a person. Draft: 1 of 4 sentences confirmed, 1 contested.'
]

test('it is plain text under a head that says whose words it is', async () => {
  expect(String(await fileOf('translation.en.txt')).split('\n')).toEqual([
    ...statement,
    '',
    'Bridges',
    '',
    '1. The opening of the bridge took place on 5 May 2001 in the town of Ozersk [1]. Anna Primerova said: “The bridge is open, and it will stay open” [2].',
    '',
    '2. The newspapers printed the speech of A. Primerova [3]; the town had waited long for it.',
    ''
  ])
})

test('it is Markdown that keeps every sign, under the same head', async () => {
  const lines = String(await fileOf('translation.en.md')).split('\n')
  expect(lines.slice(0, 3)).toEqual(statement.map((line) => `> ${line}`))
  expect(lines.slice(4)).toEqual([
    '# Bridges',
    '',
    'The opening of the bridge took place on 5 May 2001 in the town of Ozersk \\[1\\]. Anna Primerova said: “The bridge is open, and it will stay open” \\[2\\].',
    '',
    'The newspapers printed the speech of A. Primerova \\[3\\]; the town had waited long for it.',
    ''
  ])
})

describe('as a translation memory', () => {
  const memory = readXml(
    String(
      exportFilesOf(edition)
        .find(({name}) => name === 'translations.tmx')!
        .content(edition, [])
    )
  )
  const propsOf = (variant: Parameters<typeof named>[0]): Readonly<Record<string, string>> =>
    Object.fromEntries(named(variant, 'prop').map(({element}) => [attributeOf(element, 'type'), textOf(element)]))

  test.each(Object.entries(tmxRules))('%s', (_, rule) => {
    expect(rule(memory)).toEqual([])
  })

  test('each variant says whose words it holds, and a translation how far it is confirmed', () => {
    const variants = named(memory.root, 'tuv').map(({element}) => {
      const props = propsOf(element)
      return [attributeOf(element, 'xml:lang'), props['x-segment-ids'], props['x-origin'], props['x-status']].join('  ')
    })
    expect(variants).toEqual([
      'ru  ru-h1-1  print  ',
      'en  en-h1-1  translation  draft',
      'ru  ru-b1-1  print  ',
      'en  en-b1-1  translation  confirmed',
      'ru  ru-b1-2  print  ',
      'en  en-b1-2  translation  contested',
      'ru  ru-b2-1 ru-b2-2  print  ',
      'en  en-b2-1  translation  draft'
    ])
  })
})
