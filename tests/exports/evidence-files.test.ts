import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {z} from 'zod'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {evidenceToCsv} from '#lib/exports/open-data/evidence-to-csv.ts'
import {evidenceFileJson, evidenceToJson} from '#lib/exports/open-data/evidence-to-json.ts'
import {expectGolden} from '../golden.ts'
import {editionFrom} from '../sound-edition.ts'
import {checkedEdition} from './checked-edition.ts'

const {edition, findings} = checkedEdition()
const file = evidenceToJson(edition)
const csv = evidenceToCsv(edition)

test('evidence.json has the evidence and the searches of edition.json', () => {
  const {evidence, searches} = editionToJson(edition, findings)
  expect(file).toEqual({edition: 'mosty-2001', version: '1.0.0', evidence, searches})
})

test('evidence.json keeps to its schema, which refuses a verdict that no page gives', () => {
  const validate = new Ajv2020({strict: false}).compile(z.toJSONSchema(evidenceFileJson))
  expect(validate(JSON.parse(JSON.stringify(file)))).toBe(true)
  expect(validate({...file, evidence: [{...file.evidence[0], verdict: 'not-checked'}]})).toBe(false)
  expect(validate({...file, evidence: [{...file.evidence[0], about: 'both'}]})).toBe(false)
  expect(validate({...file, searches: [{...file.searches[0], languages: []}]})).toBe(false)
})

test('a piece of evidence says what it is about, where it was seen, and what is not known as null', () => {
  expect(file.evidence).toEqual([
    {
      id: 'bridge-opened-source',
      segment: 'ru-b1-1',
      unit: 'ru-b1',
      start: 26,
      end: 41,
      quote: '5 мая 2001 года',
      about: 'source',
      item: 'ref-1-a',
      page: {
        role: 'cited',
        url: 'https://news.example.org/2001/05/06/otkryt-most',
        title: 'Открыт мост',
        publisher: '«Новости», Озёрск',
        date: '2001-05-06',
        lang: 'ru'
      },
      seen: {how: 'live', date: '2001-11-01', by: 'Анна'},
      words: 'мост открыт вчера, 5 мая',
      when: '2001-05-05',
      verdict: 'supports',
      remark: null,
      status: 'draft'
    },
    {
      id: 'bridge-opened-fact',
      segment: 'ru-b1-1',
      unit: 'ru-b1',
      start: 42,
      end: 58,
      quote: 'в городе Озёрске',
      about: 'fact',
      item: null,
      page: {role: 'other', url: 'https://tr.example.org/koprü', title: null, publisher: null, date: null, lang: 'tr'},
      seen: {how: 'excerpt', date: '2001-11-02', by: 'Анна'},
      words: '=köprü, "Ozyorsk"ta değil',
      when: null,
      verdict: 'contradicts',
      remark: {
        ky: 'Көпүрө башка шаарда: Ң, Ө, Ү.',
        ru: 'Мост, по этой странице, в другом городе.',
        en: 'By this page the bridge is in another town.'
      },
      status: 'confirmed'
    }
  ])
})

test('the offsets of evidence lead to its quote in the printed text', () => {
  const {evidence, units} = editionToJson(edition, findings)
  for (const {end, quote, start, unit} of evidence) expect(units.find(({id}) => id === unit)!.printed.slice(start, end)).toBe(quote)
})

test('a search names its place, the languages of its queries and its day', () => {
  expect(file.searches).toEqual([
    {at: 'ref-3-b', languages: ['ru', 'en'], date: '2001-11-02', by: 'Анна'},
    {at: 'ru-b2-2', languages: ['ru'], date: '2001-11-02', by: 'Анна'}
  ])
})

test('evidence.csv is the table in the golden file, byte by byte', () => {
  expectGolden(csv, 'tests/exports/goldens/evidence.csv')
})

test('evidence.csv reads back as what was written, and lets no spreadsheet take words for a formula', () => {
  const rows: ReadonlyArray<Readonly<Record<string, string>>> = parse(csv, {bom: true, columns: true})
  expect(rows.map(({item, segment, verdict}) => [segment, item, verdict])).toEqual([
    ['ru-b1-1', 'ref-1-a', 'supports'],
    ['ru-b1-1', '', 'contradicts'],
    ['', 'ref-3-b', 'not-checked'],
    ['ru-b2-2', '', 'not-checked']
  ])
  expect(rows[1]!['words']).toBe('\'=köprü, "Ozyorsk"ta değil')
  expect(rows[2]!['page_lang']).toBe('ru en')
})

test('an edition without evidence has the files, with nothing in them', () => {
  const {evidence, searches} = evidenceToJson(editionFrom())
  expect({evidence, searches}).toEqual({evidence: [], searches: []})
  expect(evidenceToCsv(editionFrom()).trim().split('\r\n')).toHaveLength(1)
})
