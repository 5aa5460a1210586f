import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {basePath, entityRoute, pageRoute, readRoute} from '#lib/routes/routes.ts'
import {elementsWithin, elementById, pageAt, pagePaths, textOf} from './site.ts'

const at = (route: string) => pageAt(`${route.slice(basePath.length + 1)}index.html`)

describe.each(editionIds().flatMap((id) => locales.map((locale) => ({id, locale}))))('$locale/$id', ({id, locale}) => {
  const edition = editionOf(id)

  test('the title page has, in this order, what the article argues, its abstract in the reader’s language, the ways in and the tours', () => {
    const text = textOf(at(pageRoute(locale, edition.id, '')))
    const abstract = edition.units.find((unit) => unit.kind === 'abstract' && unit.lang === locale)!
    const steps = edition.tours.flatMap((tour) => tour.steps.map((step) => step.text[locale]))
    const places = [edition.metadata.argument![locale], abstract.corrected, ...steps].map((words) => text.indexOf(words))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('each step of a tour leads to a passage or a page that is there', () => {
    const page = at(pageRoute(locale, edition.id, ''))
    const links = elementsWithin(page, ({tagName}) => tagName === 'ol').flatMap((list) =>
      elementsWithin(list, ({tagName}) => tagName === 'a')
    )
    expect(links.length).toBe(edition.tours.flatMap(({steps}) => steps).length)
    for (const {properties} of links) {
      const [path = '', anchor] = String(properties['href'])
        .slice(basePath.length + 1)
        .split('#')
      expect(pagePaths).toContain(`${path}index.html`)
      if (anchor !== undefined) expect(elementById(pageAt(`${path}index.html`), anchor), anchor).toBeDefined()
    }
  })

  test('a heading of the contents in another language says what it means in that of the page', () => {
    const contents = elementsWithin(
      at(readRoute(locale, edition, edition.metadata.lang)),
      ({properties}) => properties['ariaLabelledBy'] !== undefined
    )
    const nav = contents.find(({tagName}) => tagName === 'nav')!
    const glosses = elementsWithin(nav, ({properties, tagName}) => tagName === 'small' && properties['lang'] === locale)
    if (locale === edition.metadata.lang) expect(glosses).toEqual([])
    else expect(glosses.length).toBeGreaterThan(2)
  })

  test('a number in brackets leads to its entry, also in what the edition says of an entity', () => {
    for (const {article, id: entity} of edition.entities) {
      const numbers = [...article[locale].matchAll(/\[\d+\]/gu)].map(([number]) => number)
      const links = elementsWithin(at(entityRoute(locale, edition.id, entity)), ({tagName}) => tagName === 'a').map(textOf)
      for (const number of numbers) expect(links, `${entity} ${number}`).toContain(number)
    }
  })
})
