import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {bookFonts} from '#lib/catalogue/book-fonts.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {publishedWith} from '#lib/catalogue/published-with.ts'
import {audit} from '#lib/checks/audit.ts'
import {locales} from '#lib/edition/index.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {elementsWithin, pageAt, siteFolder, textOf} from './site.ts'

describe.each(editionIds())('%s', (id) => {
  const edition = editionOf(id)
  const files = exportFilesOf(edition).map(({name}) => {
    const bytes = readFileSync(join(siteFolder, 'editions', id, name))
    return {name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
  })

  test('has a checksum of each of its files that is that of the published bytes', () => {
    const others = files.filter(({name}) => name !== 'SHA256SUMS')
    const sums = readFileSync(join(siteFolder, 'editions', id, 'SHA256SUMS'), 'utf8')
    expect(sums.split('\n')).toEqual([...others.map(({name, sha256}) => `${sha256}  ${name}`), ''])
  })

  test('is published with its findings and with the fonts of the pages, one object, so that what is made of it is remembered', () => {
    expect(publishedWith(edition)).toEqual({findings: audit(edition).findings, fonts: bookFonts()})
    expect(publishedWith(edition)).toBe(publishedWith(edition))
    expect(bookFonts()).toBe(bookFonts())
  })

  test('has a book that carries the letters of its pages: the upright face of their text in each script', () => {
    const book = unzipSync(readFileSync(join(siteFolder, 'editions', id, 'edition.epub')))
    const carried = Object.keys(book).filter((name) => name.endsWith('.woff2'))
    expect(carried).toEqual(['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'].map((script) => `EPUB/literata-${script}.woff2`))
    for (const name of carried)
      expect(Buffer.from(book[name]!).equals(readFileSync(join(siteFolder, 'fonts', name.slice('EPUB/'.length)))), name).toBe(true)
  })

  test.each(locales)('says of each file its size, the date of the edition and its checksum on the page of downloads in %s', (locale) => {
    const page = pageAt(`${locale}/${id}/downloads/index.html`)
    const [list] = elementsWithin(
      page,
      ({properties}) => Array.isArray(properties['className']) && properties['className'].includes('checksums')
    )
    const lines = elementsWithin(list!, ({tagName}) => tagName === 'li').map(textOf)
    expect(lines).toHaveLength(files.length)
    files.forEach(({name, sha256, size}, index) => {
      const [line] = lines.slice(index)
      expect(line!.startsWith(`${name} `)).toBe(true)
      expect(line!.replaceAll(/\d[\s\u00a0\u202f,](?=\d{3}(?!\d))/gu, (part) => part[0]!)).toContain(` ${size} `)
      expect(line).toContain(edition.metadata.versionDate)
      expect(line!.endsWith(sha256)).toBe(true)
    })
  })
})
