import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import type {Edition, Finding} from '#lib/edition/index.ts'
import type {EditionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {exportFiles} from '#lib/exports/export-files.ts'
import {collapse} from '#lib/text/collapse.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {checkedEdition} from './checked-edition.ts'
import {publishedText} from './published-text.ts'

function published(name: string, edition: Edition, findings: ReadonlyArray<Finding> = []): string {
  return publishedText(
    exportFiles.find((file) => file.name === name)!,
    edition,
    findings
  )
}

const checked = checkedEdition()
const textOf = (id: 'alte-bruecken-2001' | 'mosty-2001' | 'tegirmen-2001', path: string): string =>
  new TextDecoder().decode(soundFiles(id).get(path))

/** A sound edition with a correction, a supplied mark, a page break and emphasis in its body. */
const layered = {
  'body.de.md': textOf('alte-bruecken-2001', 'body.de.md')
    .replace('Sie wurde um', ':sic[Si]{corr="Sie" kind=typo cert=low} *wurde* :pb[]{page=2}um')
    .replace(':cite[2].', ':cite[2]:sic[]{corr="." kind=punctuation lang=tr}'),
  'printed.txt': textOf('alte-bruecken-2001', 'printed.txt').replace('Sie wurde um', 'Si wurde um').replace('[2].', '[2]')
}

/** The sound editions as a reader of the published file has them, with their transcriptions. */
const editions = [
  ...(['alte-bruecken-2001', 'mosty-2001', 'tegirmen-2001'] as const).map((id) => ({
    id,
    edition: editionFrom({}, id),
    transcription: textOf(id, 'printed.txt')
  })),
  {id: 'a body with every layer', edition: editionFrom(layered), transcription: layered['printed.txt']}
].map(({edition, ...rest}) => ({...rest, data: JSON.parse(published('edition.json', edition)) as EditionJson}))
const validate = new Ajv2020({strict: true, strictTuples: false}).compile(JSON.parse(published('edition.schema.json', checked.edition)))

type UnitJson = EditionJson['units'][number]

describe.each(editions)('edition.json of $id', ({data, transcription}) => {
  const unitOf = (unit: string): UnitJson => data.units.find((candidate) => candidate.id === unit)!
  const holderOf = (segment: string): UnitJson => data.units.find((unit) => unit.segments.some((candidate) => candidate.id === segment))!

  test('keeps to the schema that is published beside it', () => {
    validate(data)
    expect(validate.errors).toBeNull()
  })

  test.each(data.units.map((unit) => [unit.id, unit] as const))(
    'has every span of %s inside its text, and inside a sentence of it',
    (_, {citations, emendations, highlights, mentions, pageBreaks, printed, segments}) => {
      const isWithin = (inner: {start: number; end: number}, outer: {start: number; end: number}): boolean =>
        outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end
      for (const [index, segment] of segments.entries()) {
        expect(isWithin(segment, {start: segments[index - 1]?.end ?? 0, end: printed.length})).toBe(true)
        expect(printed.slice(segment.start, segment.end)).toMatch(/^\S(?:.*\S)?$/s)
      }
      for (const span of [...mentions, ...citations, ...emendations, ...highlights])
        expect(segments.some((segment) => isWithin(span, segment))).toBe(true)
      for (const span of [...mentions, ...highlights]) expect(printed.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/s)
      for (const {end, number, start} of citations) expect(printed.slice(start, end)).toBe(`[${number}]`)
      for (const {at} of pageBreaks) expect(at).toBeLessThanOrEqual(printed.length)
    }
  )

  test.each(data.units.map((unit) => [unit.id, unit] as const))(
    'has %s corrected as its emendations say',
    (_, {corrected, emendations, printed}) => {
      let at = 0
      let text = ''
      for (const {correction, end, start} of emendations) {
        expect(start).toBeGreaterThanOrEqual(at)
        text += printed.slice(at, start) + correction
        at = end
      }
      expect(text + printed.slice(at)).toBe(corrected)
    }
  )

  test('has quotations and claims over words that are there', () => {
    for (const {end, start, unit} of [...data.quotations, ...data.claims].flatMap(({spans}) => spans)) {
      expect(unitOf(unit).printed.slice(start, end)).toHaveLength(end - start)
      expect(end).toBeGreaterThan(start)
    }
  })

  test('has phrases at the words that they quote', () => {
    for (const row of data.alignment.rows) {
      for (const phrase of row.phrases) {
        const words = data.metadata.languages.flatMap((lang) => phrase[lang] ?? []) as ReadonlyArray<string>
        const resolved = phrase.resolved.map(({end, segment, start}) => holderOf(segment).printed.slice(start, end))
        expect([...resolved].sort()).toEqual([...words].sort())
        for (const {end, segment, start} of phrase.resolved) {
          const {segments} = holderOf(segment)
          expect(segments.find((candidate) => start >= candidate.start && end <= candidate.end)?.id).toBe(segment)
        }
      }
    }
  })

  test('names nothing that is not there', () => {
    const segments = new Set(data.units.flatMap((unit) => unit.segments.map((segment) => segment.id)))
    const entities = new Set(data.entities.map((entity) => entity.id))
    const claims = new Set(data.claims.map((claim) => claim.id))
    const numbers = new Set(data.references.map(({number}) => number))
    const items = new Set(data.references.flatMap((reference) => reference.items.map((item) => item.id)))
    for (const {citations, mentions} of data.units) {
      for (const mention of mentions) if (mention.type !== 'date') for (const ref of [mention.ref].flat()) expect(entities).toContain(ref)
      for (const {claim, number} of citations) {
        expect(claims).toContain(claim)
        expect(numbers).toContain(number)
      }
    }
    for (const row of data.alignment.rows) {
      const cells = data.metadata.languages.flatMap((lang) => (row[lang] ?? []) as ReadonlyArray<string>)
      for (const segment of [...cells, ...row.echo, ...row.links.flatMap((link) => Object.values(link).flat())])
        expect(segments).toContain(segment)
    }
    for (const {speaker} of data.quotations) if (speaker !== null) expect(entities).toContain(speaker)
    for (const item of data.references.flatMap((reference) => reference.items))
      for (const same of item.sameAs) expect(items).toContain(same)
  })

  test('is the transcription, by its units in printed order and its references', () => {
    const text = [
      ...data.printedOrder.map((unit) => unitOf(unit).printed),
      ...data.references.map(({label, printed}) => `${label} ${printed}`)
    ].join(' ')
    expect(collapse(text)).toBe(collapse(transcription))
    for (const {items, printed} of data.references) expect(items.map((item) => item.printed).join('')).toBe(printed)
  })

  test('says nothing of the files that it was made from', () => {
    expect(JSON.stringify(data)).not.toMatch(/"place":\s*\{|\.md"/)
  })
})

test('a mention names one entity as a text and several as a list', () => {
  const body = textOf('alte-bruecken-2001', 'body.de.md').replace('{ref=anna-beispiel}', '{ref="anna-beispiel berta-beispiel"}')
  const register = textOf('alte-bruecken-2001', 'entities.yaml')
  const entities = `${register}${register.split('- id: lauter')[0]!.replace('anna-', 'berta-')}`
  const {units} = JSON.parse(published('edition.json', editionFrom({'body.de.md': body, 'entities.yaml': entities}))) as EditionJson
  const refOf = (unit: string): unknown => units.find(({id}) => id === unit)!.mentions.map((mention) => 'ref' in mention && mention.ref)
  expect([refOf('de-b1'), refOf('tr-b1')]).toEqual([[['anna-beispiel', 'berta-beispiel']], ['anna-beispiel']])
})

test('an emendation tells what it reads instead, how sure that is, and in what language the print is', () => {
  const unit = editions.at(-1)!.data.units.find(({id}) => id === 'de-b2')!
  expect(unit.printed).toBe('Si wurde um 10:30 Uhr am 5. Mai 2001 geöffnet [2]')
  expect(unit.emendations).toEqual([
    {start: 0, end: 2, correction: 'Sie', kind: 'typo', certainty: 'low', segment: 'de-b2-1'},
    {start: 49, end: 49, correction: '.', kind: 'punctuation', certainty: 'high', segment: 'de-b2-1', lang: 'tr'}
  ])
  expect(unit.pageBreaks).toEqual([{at: 9, page: '2', inferred: null}])
  expect(unit.highlights).toEqual([{start: 3, end: 8, rend: 'italic'}])
})

test('a phrase quotes one piece as a text, several as a list, and none as null', () => {
  const row = editions[2]!.data.alignment.rows.find(({g}) => g === 'a2')!
  expect(row.phrases[0]).toMatchObject({ky: ['Аны', 'куруп'], ru: 'Её построили', en: 'built it'})
  expect(row.phrases[2]).toMatchObject({ky: null, ru: 'Они', en: 'They'})
})

describe('the published schema', () => {
  const data = published('edition.json', checked.edition, checked.findings)
  type Loose = {
    units: Array<Record<string, unknown> & {segments: Array<Record<string, unknown>>; citations: Array<Record<string, unknown>>}>
    references: Array<Record<string, unknown> & {items: Array<Record<string, unknown>>}>
    claims: Array<Record<string, unknown>>
    findings: Array<Record<string, unknown>>
  } & Record<string, unknown>

  test('takes an edition with findings, visits and marks', () => {
    expect(validate(JSON.parse(data))).toBe(true)
  })

  test.each<readonly [string, (edition: Loose) => void]>([
    [
      'an unknown key',
      (edition) => {
        edition['extra'] = 1
      }
    ],
    [
      'a unit without its text',
      (edition) => {
        delete edition.units[0]!['printed']
      }
    ],
    [
      'a unit of an unknown kind',
      (edition) => {
        edition.units[0]!['kind'] = 'verse'
      }
    ],
    [
      'a unit with the places of our files',
      (edition) => {
        edition.units[0]!['place'] = {path: 'body.ru.md'}
      }
    ],
    [
      'an offset before the text',
      (edition) => {
        edition.units[0]!.segments[0]!['start'] = -1
      }
    ],
    [
      'a unit without its part',
      (edition) => {
        delete edition.units[0]!['part']
      }
    ],
    [
      'an entry without its label',
      (edition) => {
        delete edition.references[0]!['label']
      }
    ],
    [
      'a marker that does not say which of its number it is',
      (edition) => {
        delete edition.units.flatMap(({citations}) => citations)[0]!['occurrence']
      }
    ],
    [
      'half an offset',
      (edition) => {
        edition.units[0]!.segments[0]!['end'] = 1.5
      }
    ],
    [
      'a source without its access',
      (edition) => {
        delete edition.references[0]!.items[0]!['access']
      }
    ],
    [
      'a claim without its hash',
      (edition) => {
        delete edition.claims[0]!['hash']
      }
    ],
    [
      'a finding without its place',
      (edition) => {
        edition.findings[0]!['places'] = []
      }
    ],
    [
      'a finding in two languages',
      (edition) => {
        edition.findings[0]!['text'] = {ky: 'а', ru: 'а'}
      }
    ]
  ])('refuses %s', (_, change) => {
    const changed = JSON.parse(data) as Loose
    change(changed)
    expect(validate(changed)).toBe(false)
  })
})
