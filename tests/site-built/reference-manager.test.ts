import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {basePath} from '#lib/routes/routes.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {recordLocale} from '#lib/metadata/record-locale.ts'
import {structuredData} from '#lib/metadata/structured-data.ts'
import {recordSeenIn} from '../metadata/reference-manager.ts'
import {asBuilt, builtOrigin, elementsWithin, pageAt, pagePaths, sitePaths, textOf} from './site.ts'

/** The pages of an edition that stand for the article, in one language of the interface. */
function recordPages(id: string, locale: string): ReadonlyArray<string> {
  return [`${locale}/${id}/index.html`, `${locale}/${id}/read/index.html`]
}

function elements(path: string, name: string): ReadonlyArray<Element> {
  return elementsWithin(pageAt(path), ({tagName}) => tagName === name)
}

describe.each(editionIds())('what a reference manager sees of %s', (id) => {
  const edition = editionOf(id)
  const {authors, doi, firstPage, issn, issue, journal, lastPage, title, year} = edition.metadata
  const locale = recordLocale(edition)
  const lang = edition.metadata.lang

  test.each(recordPages(id, locale))('the article, on %s', (path) => {
    const seen = recordSeenIn(pageAt(path))
    expect(seen?.lost).toEqual([])
    expect(seen?.creators.map(({family, given}) => `${family}, ${given}`)).toEqual(authors.map(({name}) => name[locale]))
    expect(seen?.fields).toMatchObject({
      title: title[lang],
      publication_date: String(year),
      journal_title: journal[lang],
      issn,
      issue,
      firstpage: firstPage,
      lastpage: lastPage,
      language: lang
    })
    // Byte for byte: an escaped bracket would be another DOI.
    expect(Buffer.from(seen?.fields['doi'] ?? '')).toEqual(Buffer.from(doi))
  })

  test('an abstract in the language of the work, and an address that exists', () => {
    const [path = ''] = recordPages(id, locale)
    const {abstract = '', abstract_html_url: address = ''} = recordSeenIn(pageAt(path))?.fields ?? {}
    const file = `${address.slice(builtOrigin.length + basePath.length + 1)}index.html`
    // A reference manager needs the whole address, or none.
    expect([address, sitePaths.includes(file)]).toEqual(
      builtOrigin === '' ? ['', true] : [`${builtOrigin}${basePath}/${file.replace(/index\.html$/, '')}`, true]
    )
    expect(
      edition.units.some(({corrected, kind, lang: other}) => kind === 'abstract' && other === lang && abstract.includes(corrected.trim()))
    ).toBe(abstract !== '')
  })

  test('no record on any other page, and nothing that takes it away', () => {
    const others = pagePaths.filter((path) => !recordPages(id, locale).includes(path) && path !== `${locale}/${id}/read/${lang}/index.html`)
    expect(others.filter((path) => recordSeenIn(pageAt(path)))).toEqual([])
    expect(
      pagePaths.filter((path) => elements(path, 'span').some(({properties}) => String(properties['className'] ?? '').includes('Z3988')))
    ).toEqual([])
  })

  test.each(locales.flatMap((other) => recordPages(id, other)))('the same article as data, on %s', (path) => {
    const data = elements(path, 'script').filter(({properties}) => properties['type'] === 'application/ld+json')
    expect(data).toHaveLength(1)
    const json = textOf(data[0]!)
    expect(JSON.parse(json)).toEqual(
      JSON.parse(
        asBuilt(
          JSON.stringify(structuredData(edition, path.split('/')[0]!, path.includes('/read/') ? 'brief' : 'whole')).replace(
            /[ \t\n\r]+/g,
            ' '
          )
        )
      )
    )
  })

  test.each(locales.flatMap((other) => recordPages(id, other)))('how to cite it, in the head of %s', (path) => {
    const links = elements(path, 'head').flatMap(({children}) =>
      children.filter((node): node is Element => node.type === 'element' && node.tagName === 'link')
    )
    expect(links.filter(({properties}) => String(properties['rel']) === 'cite-as').map(({properties}) => properties['href'])).toEqual([
      `https://doi.org/${doi}`
    ])
    expect(links.filter(({properties}) => String(properties['rel']) === 'describedby').length).toBeGreaterThan(0)
  })
})
