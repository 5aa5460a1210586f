import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import type {Metadata} from '#lib/edition/index.ts'
import {editionToCff} from '#lib/exports/bibliography/edition-to-cff.ts'
import {citedEdition} from '../citing/cited-edition.ts'
import {expectGolden} from '../golden.ts'
import {atExample} from '../our-site.ts'
import {editionFrom} from '../sound-edition.ts'
import {hostileEdition} from './hostile-edition.ts'

const text = z.string().min(1)
const address = z.string().regex(/^https?:\/\/.+/u)
const entity = z.strictObject({name: text})
const person = z.strictObject({
  'family-names': text,
  'given-names': text.optional(),
  orcid: z
    .string()
    .regex(/^https:\/\/orcid\.org\/(?:\d{4}-){3}\d{3}[\dX]$/u)
    .optional()
})
const unique = z
  .array(text)
  .min(1)
  .refine((words) => new Set(words).size === words.length)

/** The rules of the schema of CFF 1.2.0 for the keys that we write. Like that schema it is closed. */
const cff = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  type: z.enum(['dataset', 'software']),
  title: text,
  authors: z.array(entity).min(1),
  version: text,
  'date-released': z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u),
  url: address.optional(),
  'license-url': address.optional(),
  abstract: text,
  keywords: unique.optional(),
  'preferred-citation': z.strictObject({
    type: z.literal('article'),
    title: text,
    authors: z.array(z.union([person, entity])).min(1),
    journal: text,
    issn: z.string().regex(/^\d{4}-\d{3}[\dxX]$/u),
    volume: text.optional(),
    issue: text.optional(),
    year: z.int(),
    start: text,
    end: text,
    doi: z
      .string()
      .regex(/^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/u)
      .optional(),
    url: address,
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/u)).min(1),
    abstract: text.optional()
  })
})

/** The file as a reader of YAML of either version has it. */
function read(source: string): z.infer<typeof cff> {
  expect(parse(source, {version: '1.1'})).toEqual(parse(source))
  return cff.parse(parse(source))
}

test('is as the golden file has it', () => {
  expectGolden(atExample(editionToCff(citedEdition({volume: '5'}))), 'tests/exports/goldens/CITATION.cff')
})

test.each(['alte-bruecken-2001', 'mosty-2001', 'mosty-2002', 'tegirmen-2001'] as const)('of %s keeps to the rules of the format', (id) => {
  const edition = editionFrom({}, id)
  const {'preferred-citation': article, version} = read(editionToCff(edition))
  expect(version).toBe(edition.metadata.version)
  expect([article.title, article.journal]).toEqual([
    edition.metadata.title[edition.metadata.lang],
    edition.metadata.journal[edition.metadata.lang]
  ])
})

test('names as authors of the edition who answers for it and wrote nothing of the article, in whatever order a record writes a name', () => {
  const responsible = (...names: ReadonlyArray<string>): Partial<Metadata> => ({
    responsibility: names.map((name) => ({names: {ky: name, ru: name, en: name}, role: {ky: 'р', ru: 'р', en: 'r'}}))
  })
  const authorsOf = (changes: Partial<Metadata>): unknown => read(editionToCff(citedEdition(changes))).authors
  expect(authorsOf(responsible('Anna Ivanovna Primerova', 'The editors', 'The editors'))).toEqual([{name: 'The editors'}])
  expect(authorsOf(responsible('Anna Ivanovna Primerova'))).toEqual([{name: 'Edition mosty-2001'}])
})

test('names an article that nobody signed as anonymous', () => {
  expect(read(editionToCff(citedEdition({authors: []})))['preferred-citation'].authors).toEqual([{name: 'anonymous'}])
})

test('leaves a DOI to the address where the format has no signs for it', () => {
  const {doi, url} = read(editionToCff(citedEdition({doi: '10.5555/мост*1'})))['preferred-citation']
  expect([doi, url]).toEqual([undefined, 'https://doi.org/10.5555/мост*1'])
})

test('keeps every letter of a title, a name and a summary', () => {
  for (const hostile of [...hostileEdition().sentences, 'no', '2001-01-01', '1.0', 'null', '# a: b', '- a', 'a\nb']) {
    const read1 = read(editionToCff(citedEdition({title: {ru: hostile}, summary: {ky: hostile, ru: hostile, en: hostile}})))
    expect([read1['preferred-citation'].title, read1.title, read1.abstract]).toEqual([hostile, `${hostile} (digital edition)`, hostile])
  }
})
