import {expect, test} from 'vitest'
import {z} from 'zod'
import {locales, readingLanguages} from '#lib/edition/index.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {editionToLinkset} from '#lib/exports/open-data/edition-to-linkset.ts'
import {citedEdition} from '../citing/cited-edition.ts'
import {ourSite} from '../our-site.ts'
import {editionFrom} from '../sound-edition.ts'

const target = z.strictObject({
  href: z.url(),
  type: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+$/u)
    .optional(),
  hreflang: z.array(z.string().min(1)).min(1).optional()
})
/** The JSON of RFC 9264, section 4.2: contexts, each with its anchor and at least one target in each relation. */
const linkset = z.strictObject({linkset: z.array(z.object({anchor: z.url()}).catchall(z.array(target).min(1))).min(1)})

const edition = editionFrom({}, 'mosty-2002')
const files = exportFilesOf(edition)
const {linkset: contexts} = linkset.parse(JSON.parse(JSON.stringify(editionToLinkset(edition, files))))
const contextOf = (path: string): (typeof contexts)[number] => contexts.find(({anchor}) => anchor === `${ourSite}/${path}`)!
const pathsOf = (links: unknown): ReadonlyArray<string> =>
  target
    .array()
    .parse(links)
    .map(({href}) => href.replace(`${ourSite}/`, ''))

test('has one context for each title page, each text and each file', () => {
  const texts = readingLanguages(edition).map((lang) => (lang === 'ru' ? 'read/' : `read/${lang}/`))
  expect(contexts.map(({anchor}) => anchor.replace(`${ourSite}/`, ''))).toEqual([
    ...locales.map((locale) => `${locale}/mosty-2002/`),
    ...locales.flatMap((locale) => texts.map((text) => `${locale}/mosty-2002/${text}`)),
    ...files.map(({name}) => `editions/mosty-2002/${name}`)
  ])
})

test('leads from a title page to each file once, as a record or as a part, with the media type under which it is published', () => {
  const {describedby, item} = contextOf('en/mosty-2002/')
  const [records, parts] = [pathsOf(describedby), pathsOf(item)]
  const published = files.map(({name}) => `editions/mosty-2002/${name}`)
  expect([...records, ...parts].filter((path) => path.startsWith('editions/')).sort()).toEqual([...published].sort())
  expect(records).toEqual(
    ['edition.json', 'CITATION.cff', 'references.csl.json', 'references.bib', 'references.ris'].map((name) => `editions/mosty-2002/${name}`)
  )
  expect(parts.slice(0, 2)).toEqual(['en/mosty-2002/read/', 'en/mosty-2002/read/en/'])
  for (const {href, type} of [...target.array().parse(describedby), ...target.array().parse(item)]) {
    const file = files.find(({name}) => href.endsWith(`/editions/mosty-2002/${name}`))
    expect(type).toBe(file ? file.type.split(';')[0] : 'text/html')
  }
})

test('says how the work is cited, who wrote it, what it is and where its rights stand in words', () => {
  const {linkset: all} = editionToLinkset(citedEdition(), [])
  expect(all[0]).toMatchObject({
    'cite-as': [{href: 'https://doi.org/10.5555/1234_2001_2(3)_5'}],
    author: [{href: 'https://orcid.org/0000-0002-1825-0097'}],
    type: [{href: 'https://schema.org/ScholarlyArticle'}, {href: 'https://schema.org/AboutPage'}],
    license: [{href: `${ourSite}/ky/mosty-2001/#rights`, type: 'text/html', hreflang: ['ky']}]
  })
})

test('names no author where nobody has an ORCID: a relation has a target', () => {
  expect(Object.keys(contextOf('ky/mosty-2002/'))).not.toContain('author')
})

test('leads from a text and from a file back to what it is a part of, or describes', () => {
  expect(pathsOf(contextOf('ky/mosty-2002/read/en/')['collection'])).toEqual(['ky/mosty-2002/'])
  const titlePages = locales.map((locale) => `${locale}/mosty-2002/`)
  expect(pathsOf(contextOf('editions/mosty-2002/edition.tei.xml')['collection'])).toEqual(titlePages)
  expect(pathsOf(contextOf('editions/mosty-2002/references.bib')['describes'])).toEqual(titlePages)
})
