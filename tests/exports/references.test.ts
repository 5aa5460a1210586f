import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import type {CslItem} from '#lib/exports/bibliography/csl-item.ts'
import {editionToBibtex} from '#lib/exports/bibliography/edition-to-bibtex.ts'
import {editionToCslJson} from '#lib/exports/bibliography/edition-to-csl-json.ts'
import {editionToRis} from '#lib/exports/bibliography/edition-to-ris.ts'
import {expectGolden} from '../golden.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {atExample} from '../our-site.ts'
import {cslSchema} from './csl-schema.ts'
import {listedEdition, listedFindings} from './listed-edition.ts'
import {readBibtex} from './read-bibtex.ts'
import {readRis, valuesOf} from './read-ris.ts'

const editions = [
  {id: 'invented', edition: listedEdition(), findings: listedFindings},
  ...editionIds().map((id) => ({id, edition: editionOf(id), findings: audit(editionOf(id)).findings}))
]

function readBy(format: '@biblatex/text' | '@bibtex/text' | '@ris/file', text: string) {
  return plugins.input.chain(text, {forceType: format, generateGraph: false})
}

/** Without what languages and styles write otherwise: spaces in a row, and marks that keep capitals. */
function bare(text: string | undefined): string | undefined {
  return text
    ?.replace(/<\/?span[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe.each(editions)('the references of $id', ({edition, findings}) => {
  const items = editionToCslJson(edition, findings)
  const sources = edition.references.flatMap((reference) => reference.items)
  const bibtex = editionToBibtex(edition, findings)
  const ris = editionToRis(edition, findings)
  const biblatexRead = readBy('@biblatex/text', bibtex)
  const risRead = readBy('@ris/file', ris)

  test('are the article and every source, in order, in each format', () => {
    const ids = [edition.id, ...sources.map(({id}) => id)]
    expect(items.map(({id}) => id)).toEqual(ids)
    expect(readBibtex(bibtex).map(({key}) => key)).toEqual(ids)
    expect(readRis(ris).map((record) => valuesOf(record, 'ID')[0])).toEqual(ids)
    expect(biblatexRead.map(({id}) => id)).toEqual(ids)
    expect(risRead.map(({id}) => id)).toEqual(ids)
  })

  test('are of types that every reference manager keeps: of others Zotero leaves out the entry', () => {
    const kept = ['article', 'book', 'inbook', 'incollection', 'inproceedings', 'misc', 'online', 'patent', 'report', 'thesis']
    expect(readBibtex(bibtex).filter(({type}) => !kept.includes(type))).toEqual([])
  })

  test('follow the schema of CSL-JSON', () => {
    expect(cslSchema.safeParse(JSON.parse(JSON.stringify(items))).error?.issues ?? []).toEqual([])
  })

  test('keep titles and addresses as printed, also read back by another program', () => {
    for (const [index, {id, title, url}] of sources.entries()) {
      const read = [items[index + 1], biblatexRead[index + 1], risRead[index + 1]]
      expect(
        read.map((item) => bare(item?.title)),
        id
      ).toEqual([title, title, title].map(bare))
      // Some programs percent-encode what is not ASCII: the same address.
      expect(
        read.map((item) => item?.URL && decodeURI(item.URL)),
        id
      ).toEqual([url, url, url].map((address) => address && decodeURI(address)))
      expect(items[index + 1]?.URL, id).toBe(url)
      expect(valuesOf(readRis(ris)[index + 1]!, 'UR'), id).toEqual(url === undefined ? [] : [url])
      expect(readBibtex(bibtex)[index + 1]?.fields['url'], id).toBe(url)
    }
  })

  test('keep dates as far as they are known', () => {
    for (const [index, item] of items.entries()) {
      const parts = item.issued?.['date-parts']
      const [first] = parts ?? []
      const [day] = valuesOf(readRis(ris)[index]!, 'DA')
      expect(risRead[index]?.issued?.['date-parts']?.[0]?.[0], item.id).toBe(first?.[0])
      expect(day?.split('/').filter(Boolean).map(Number), item.id).toEqual(first && first.length > 1 ? first : undefined)
      if (item.custom?.date && /^[\d/-]+$/.test(item.custom.date) && !item.issued?.season)
        expect(biblatexRead[index]?.issued?.['date-parts'], item.id).toEqual(parts)
    }
  })

  test('give the article its author, pages, issue and DOI, read back by another program', () => {
    const {authors, doi, firstPage, issue, lastPage} = edition.metadata
    const [family, given] = authors[0]!.name.ru.split(', ')
    for (const [article] of [items, biblatexRead, readBy('@bibtex/text', bibtex), risRead]) {
      expect(article).toMatchObject({author: [{family, given}], issue, DOI: doi, page: `${firstPage}-${lastPage}`, type: 'article-journal'})
    }
  })

  test('tell a person what is printed, and what was found', () => {
    for (const {custom, note} of items.slice(1)) {
      expect(note).toContain(custom?.printed?.trim())
      for (const {text} of custom?.findings ?? []) expect(note).toContain(text.en)
    }
    expect(items.flatMap(({custom}) => custom?.findings ?? []).length).toBeGreaterThan(0)
    expect(readBibtex(bibtex).every(({fields}) => fields['note'] === undefined)).toBe(true)
  })
})

test('the files are as the golden ones', () => {
  const edition = listedEdition()
  const expectFile = (text: string, name: string): void => expectGolden(atExample(text), `tests/exports/goldens/${name}`)
  expectFile(`${JSON.stringify(editionToCslJson(edition, listedFindings), undefined, 2)}\n`, 'references.csl.json')
  expectFile(editionToBibtex(edition, listedFindings), 'references.bib')
  expectFile(editionToRis(edition, listedFindings), 'references.ris')
})

test('a finding stands at its source, one of an entry at each of its sources', () => {
  const found = editionToCslJson(listedEdition(), listedFindings).map(
    ({custom, id}) => [id, (custom?.findings ?? []).map(({rule}) => rule)] as const
  )
  expect(Object.fromEntries(found.filter(([, rules]) => rules.length > 0))).toEqual({
    'ref-1-a': ['address-is-whole'],
    'ref-3-a': ['reader'],
    'ref-3-b': ['reader'],
    'ref-3-c': ['reader']
  })
})

test.each(['ky', 'ru', 'en'] as const)('notes for people may be had in %s', (locale) => {
  const note = (item: CslItem | undefined): string => item?.note ?? ''
  expect(note(editionToCslJson(listedEdition(), listedFindings, locale)[1])).toContain(listedFindings[0]!.text[locale])
  expect(editionToBibtex(listedEdition(), listedFindings, locale)).toContain(listedFindings[0]!.text[locale])
  expect(editionToRis(listedEdition(), listedFindings, locale)).toContain(listedFindings[0]!.text[locale])
})

test('a title stands as printed, in Latin letters and in translation, the translation where each format has a place for it', () => {
  const edition = editionFrom(
    {
      'references.yaml': new TextDecoder()
        .decode(soundFiles('mosty-2001').get('references.yaml'))
        .replace('title: О мостах\n', 'title: О мостах\n      translatedTitle: {ky: Көпүрөлөр жөнүндө, en: On Bridges}\n')
    },
    'mosty-2001'
  )
  const item = editionToCslJson(edition, [], 'en').find(({title}) => title === 'О мостах')!
  expect(item.custom!.titles).toEqual({ru: 'О мостах', 'ru-Latn-alalc97': 'O mostakh', ky: 'Көпүрөлөр жөнүндө', en: 'On Bridges'})
  expect(item.note).toContain('Title in translation by the edition: On Bridges')
  expect(editionToCslJson(edition, [], 'ru').find(({title}) => title === 'О мостах')!.note).not.toContain('Bridges')
  expect(editionToBibtex(edition, [])).toContain('titleaddon = {[On Bridges]}')
  expect(editionToRis(edition, [])).not.toMatch(/^TT/mu)
})
