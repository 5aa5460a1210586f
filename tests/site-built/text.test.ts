import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rowAnchor} from '#lib/routes/anchors.ts'
import {basePath, readRoute, sectionRoute} from '#lib/routes/routes.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {bodyLanguages, bodyOf, locales, originalUnitId, translatedSections, translationInto} from '#lib/edition/index.ts'
import {elementById, elementsWithin, pageAt, pagePaths, printedTextOf, siteFolder, textOf} from './site.ts'

describe.each(editionIds().flatMap((id) => locales.map((locale) => ({id, locale}))))('$locale/$id', ({id, locale}) => {
  const edition = editionOf(id)
  const pages = pagePaths.filter((path) => path.startsWith(`${locale}/${id}/`))

  test('every unit of the article is on a page as printed, without any script', () => {
    const missing = edition.units.filter(({id: unit, text: printed}) => {
      const places = pages.flatMap((path) => elementById(pageAt(path), unit) ?? [])
      return !places.some((place) => printedTextOf(place).includes(printed.trim()))
    })
    expect(missing.map((unit) => unit.id)).toEqual([])
  })

  test.each(bodyLanguages(edition))(
    'every unit of the body in %s is on its reading page, in the order of the article, in its language',
    (lang) => {
      const read = pageAt(`${readRoute(locale, edition, lang).slice(basePath.length + 1)}index.html`)
      const whole = printedTextOf(read)
      let from = 0
      for (const unit of bodyOf(edition, lang)) {
        expect(elementById(read, unit.id)?.properties['lang'], unit.id).toBe(unit.lang)
        const at = whole.indexOf(unit.text.trim(), from)
        expect(at, unit.id).toBeGreaterThanOrEqual(from)
        from = at + unit.text.length
      }
    }
  )

  test.each(edition.translations.map((translation) => [translation.version.lang, translation] as const))(
    'the translation into %s is on a page of its own, under a head that says whose words it is, each block with its original',
    (lang, translation) => {
      const read = pageAt(`${readRoute(locale, edition, lang).slice(basePath.length + 1)}index.html`)
      const whole = textOf(read)
      const [head] = elementsWithin(read, ({properties}) => String(properties['className']) === 'translation-head')
      expect(textOf(head!).length).toBeGreaterThan(60)
      const bare = (text: string): string => text.replace(/[\s–—-]+/gu, '')
      for (const unit of translation.units) {
        const place = elementById(read, unit.id)
        expect(place?.properties['lang'], unit.id).toBe(lang)
        expect(bare(textOf(place!)), unit.id).toContain(bare(unit.text))
        if (unit.kind === 'heading') continue
        const original = edition.units.find(({id: other}) => other === originalUnitId(translation, unit.id))!
        expect(bare(whole), original.id).toContain(bare(original.corrected))
      }
    }
  )

  test('every sentence of a translated body stands beside its translations, on the page of its section', () => {
    const languages = edition.languages.filter((lang) => lang === edition.metadata.lang || translationInto(edition, lang))
    for (const section of translatedSections(edition)) {
      const page = pageAt(`${sectionRoute(locale, edition.id, section.id).slice(basePath.length + 1)}index.html`)
      for (const {id: segment} of section.units.flatMap(({segments}) => segments)) {
        const row = elementById(page, rowAnchor(segment.slice(edition.metadata.lang.length + 1)))
        const cells = elementsWithin(row!, ({properties}) => properties['dataCell'] !== undefined)
        expect(
          cells.map(({properties}) => properties['lang']),
          segment
        ).toEqual(languages)
      }
    }
  })

  test('every segment has its id on a page', () => {
    const ids = edition.units.flatMap(({segments}) => segments.map((segment) => segment.id))
    expect(ids.filter((segment) => !pages.some((path) => elementById(pageAt(path), segment)))).toEqual([])
  })

  test('every printed entry of the reference list is on the reference page', () => {
    const text = printedTextOf(pageAt(`${locale}/${id}/references/index.html`))
    expect(edition.references.filter(({printed}) => !text.includes(printed.trim())).map(({number}) => number)).toEqual([])
  })

  test('a correction stands in the text', () => {
    const corrected = edition.units.filter(({part, emendations}) => part === 'body' && emendations.length > 0)
    const read = pageAt(`${locale}/${id}/read/index.html`)
    const bare = (text: string): string => text.replace(/[\s–—-]+/g, '')
    for (const unit of corrected) {
      const place = elementById(read, unit.id)
      expect(place && bare(textOf(place)), unit.id).toContain(bare(unit.corrected))
    }
  })
})

test.each(editionIds())('the open data of %s is the compiled edition', (id) => {
  const data = JSON.parse(readFileSync(join(siteFolder, `editions/${id}/edition.json`), 'utf8')) as {
    units: Array<{id: string; printed: string}>
  }
  expect(data.units.map(({id: unit, printed}) => [unit, printed])).toEqual(editionOf(id).units.map((unit) => [unit.id, unit.text]))
})
