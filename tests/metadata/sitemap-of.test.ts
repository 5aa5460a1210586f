import {describe, expect, test} from 'vitest'
import {sitemapOf} from '#lib/metadata/sitemap-of.ts'
import {ourSite} from '../our-site.ts'
import {editionFrom} from '../sound-edition.ts'

const bridges = editionFrom()
const mill = editionFrom({}, 'tegirmen-2001')
const paths = (...arguments_: Parameters<typeof sitemapOf>): ReadonlyArray<string> =>
  sitemapOf(...arguments_).map(({url}) => url.replace(ourSite, ''))

describe('the site map', () => {
  test('lists every page of an edition once', () => {
    expect(paths([bridges], ['ky'])).toEqual([
      '/ky/',
      '/ky/alte-bruecken-2001/',
      ...['read', 'parallel', 'translation', 'references', 'citations', 'entities', 'apparatus', 'downloads'].map(
        (page) => `/ky/alte-bruecken-2001/${page}/`
      ),
      '/ky/alte-bruecken-2001/read/tr/',
      ...['evidence', 'findings', 'findings/references', 'uncited', 'marks', 'worksheet', 'claims/claim-schoen', 'claims/claim-2'].map(
        (page) => `/ky/alte-bruecken-2001/citations/${page}/`
      ),
      '/ky/alte-bruecken-2001/chronology/',
      '/ky/alte-bruecken-2001/meetings/',
      '/ky/alte-bruecken-2001/map/',
      '/ky/alte-bruecken-2001/translation/review/',
      '/ky/alte-bruecken-2001/cite/',
      '/ky/alte-bruecken-2001/entities/anna-beispiel/',
      '/ky/alte-bruecken-2001/entities/lauter/'
    ])
  })

  test('lists the page of each term', () => {
    expect(paths([mill], ['en']).filter((path) => path.includes('/terms/'))).toEqual(
      ['mill', 'flume'].map((term) => `/en/tegirmen-2001/translation/terms/${term}/`)
    )
  })

  test('lists each smaller choice of languages', () => {
    expect(paths([mill], ['en']).filter((path) => path.includes('/parallel/'))).toEqual(
      ['', 'ky-ru/', 'ky-en/', 'ru-en/'].map((choice) => `/en/tegirmen-2001/parallel/${choice}`)
    )
  })

  test('lists each page in each language of the interface, and each knows the others', () => {
    const entries = sitemapOf([bridges, mill], ['ky', 'ru', 'en'])
    expect(new Set(entries.map(({url}) => url)).size).toBe(entries.length)
    for (const {languages, url} of entries) {
      expect(Object.keys(languages)).toEqual(['ky', 'ru', 'en'])
      expect(Object.values(languages)).toContain(url)
      for (const [locale, other] of Object.entries(languages)) expect(other).toBe(url.replace(/\/(?:ky|ru|en)\//, `/${locale}/`))
    }
  })

  test('dates a page by the version of its edition, and the shelf by the newest', () => {
    const older = {...mill, metadata: {...mill.metadata, versionDate: '2000-01-01'}}
    const entries = sitemapOf([bridges, older], ['ky'])
    expect(entries[0]?.lastModified).toBe('2001-12-01')
    expect(new Set(entries.filter(({url}) => url.includes(older.id)).map(({lastModified}) => lastModified))).toEqual(
      new Set(['2000-01-01'])
    )
  })
})
