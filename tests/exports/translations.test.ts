import {describe, expect, test} from 'vitest'
import {findings} from '#lib/checks/audit.ts'
import {editionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {correctedText, type Lang} from '#lib/edition/index.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {translationsToTei} from '#lib/exports/alignment/translations-to-tei.ts'
import {translationStatement} from '#lib/exports/text/translation-statement.ts'
import {editionFrom} from '../sound-edition.ts'
import {readXml, textOf, named, attributeOf} from './read-xml.ts'
import {teiAlignmentRules} from './tei-alignment-rules.ts'
import {tmxRules} from './tmx-rules.ts'

const print = editionFrom({}, 'mosty-2001')
const edition = editionFrom({}, 'mosty-2002')
const fileOf = async (name: string): Promise<unknown> =>
  exportFilesOf(edition)
    .find((file) => file.name === name)!
    .content(edition, {findings: [], fonts: []})

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
        .content(edition, {findings: [], fonts: []})
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
      expect(attributeOf(element, 'creationid')).toBe(props['x-origin'] === 'translation' ? 'Anna' : undefined)
      return [props['x-version'], props['x-segment-ids'], props['x-origin'], props['x-status']].join('  ')
    })
    expect(variants).toEqual([
      'print-ru  ru-h1-1  print  ',
      'translation-en  en-h1-1  translation  draft',
      'print-ru  ru-b1-1  print  ',
      'translation-en  en-b1-1  translation  confirmed',
      'print-ru  ru-b1-2  print  ',
      'translation-en  en-b1-2  translation  contested',
      'print-ru  ru-b2-1 ru-b2-2  print  ',
      'translation-en  en-b2-1  translation  draft'
    ])
  })
})

test('its head stands in its own language too, where that is one of the interface', () => {
  const [english] = edition.translations
  const kyrgyz = {...english!, version: {...english!.version, lang: 'ky' as Lang}}
  expect(translationStatement(edition, kyrgyz)).toEqual([
    'Котормо (ky) – басылманыкы (Анна, 2001-06-01), автордун сөздөрү эмес.',
    'Түпнускасы (ru): Примерова, Анна. Мосты Озёрска. 2001. doi:10.5555/mosty',
    'Адам которгон. Каралама: бардыгы 4 сүйлөм, ырасталганы 1, талаштуусу 1.',
    'Translation into ky by the edition (Anna, 2001-06-01), not the words of the author.',
    ...statement.slice(1)
  ])
})

describe('it is TEI', () => {
  const file = readXml(translationsToTei(edition))
  const sentences = named(file.root, 's').map(({element}) => element)

  test.each(Object.entries(teiAlignmentRules))('in which %s', (_, rule) => {
    expect(rule(file)).toEqual([])
  })

  test('with every sentence of both texts, as the print is corrected, each saying whose words it holds', () => {
    expect(
      sentences.map((sentence) => [attributeOf(sentence, 'xml:id'), attributeOf(sentence, 'ana'), attributeOf(sentence, 'n')])
    ).toEqual([
      ...edition.units
        .filter(({part}) => part === 'body')
        .flatMap(({segments}) => segments.map(({id}) => [id, '#origin.print', undefined])),
      ['en-h1-1', '#origin.translation #status.draft', undefined],
      ['en-b1-1', '#origin.translation #status.confirmed', 'Anna Primerova'],
      ['en-b1-2', '#origin.translation #status.contested', 'A. Reader'],
      ['en-b2-1', '#origin.translation #status.draft', undefined]
    ])
    const texts = [...edition.units, ...edition.translations[0]!.units].flatMap((unit) =>
      unit.segments.map((segment) => [segment.id, correctedText(unit, segment)] as const)
    )
    for (const sentence of sentences) expect(textOf(sentence)).toBe(new Map<string, string>(texts).get(attributeOf(sentence, 'xml:id')!))
  })

  test('with a row for each sentence, what is left out by decision named, and the notes of the translator', () => {
    const rows = named(file.root, 'linkGrp').map(({element}) => named(element, 'ptr').map(({element: ptr}) => attributeOf(ptr, 'target')))
    expect(rows).toEqual([
      ['#ru-h1-1', '#en-h1-1'],
      ['#ru-b1-1', '#en-b1-1'],
      ['#ru-b1-2', '#en-b1-2'],
      ['#ru-b2-1 #ru-b2-2', '#en-b2-1']
    ])
    expect(named(file.root, 'annotation').map(({element}) => attributeOf(element, 'target'))).toEqual(['#en-b1-2', '#en-b2-1'])
    const without = {...edition.translations[0]!, originals: new Map([...edition.translations[0]!.originals].slice(0, 3))}
    const shorter = readXml(translationsToTei({...edition, translations: [without]}))
    expect(named(shorter.root, 'desc').map(({element}) => attributeOf(element, 'n'))).toEqual(['en', 'en'])
  })
})

test('each block of it says what of the quotations stands in it, and the quotation itself over which blocks it runs', () => {
  const [{quotations, units}] = editionToJson(edition, []).translations as [ReturnType<typeof editionToJson>['translations'][number]]
  const inUnits = units.flatMap((unit) => unit.quotations.map(({end, id, start}) => ({id, unit: unit.id, start, end})))
  expect(inUnits).toEqual(quotations.flatMap(({id, spans}) => spans.map(({end, start, unit}) => ({id, unit, start, end}))))
  expect(units.flatMap((unit) => unit.quotations.map(({end, start}) => unit.text.slice(start, end)))).toEqual([
    '“The bridge is open, and it will stay open”'
  ])
})
