import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {mapPlaces} from '#lib/map/map-places.ts'
import {basePath, entityRoute, registerRoute, pageRoute} from '#lib/routes/routes.ts'
import {elementsWithin, pageAt, textOf} from './site.ts'

const at = (route: string) => pageAt(`${route.slice(basePath.length + 1)}index.html`)

describe.each(editionIds().flatMap((id) => locales.map((locale) => ({id, locale}))))('the map of $locale/$id', ({id, locale}) => {
  const edition = editionOf(id)
  const places = mapPlaces(edition)
  const page = at(registerRoute(locale, edition.id, 'map'))
  const named = (name: string) => elementsWithin(page, ({tagName}) => tagName === name)

  test('has a row for each place with its counts, drawn or not', () => {
    const rows = named('tbody').flatMap((body) => elementsWithin(body, ({tagName}) => tagName === 'tr'))
    expect(rows.length).toBe(places.length)
    places.forEach(({entity, events, mentions}, index) => {
      const [name, ...cells] = elementsWithin(rows[index]!, ({tagName}) => tagName === 'th' || tagName === 'td').map(textOf)
      expect(name).toBe(entity.names[locale].name)
      expect(cells[0]).toBe(String(mentions))
      expect(cells[1]!.startsWith(String(events.length))).toBe(true)
    })
  })

  test('holds its land once, however many maps there are, and says in the language of the page what each shows', () => {
    const maps = named('svg')
    expect(maps.length).toBeGreaterThan(1)
    const land = named('path').filter(({properties}) => String(properties['className']) === 'land')
    expect(land.length).toBe(1)
    expect(String(land[0]!.properties['d']).length).toBeLessThan(30_000)
    expect(named('use').length).toBe(maps.length - 1)
    for (const map of maps)
      for (const part of ['title', 'desc'])
        expect(textOf(elementsWithin(map, ({tagName}) => tagName === part)[0]!).length, part).toBeGreaterThanOrEqual(3)
  })

  test('is found from the list of names, from the title page and from each place that is drawn', () => {
    const links = (route: string): ReadonlyArray<string> =>
      elementsWithin(at(route), ({tagName}) => tagName === 'a').map(({properties}) => String(properties['href']))
    const map = registerRoute(locale, edition.id, 'map')
    expect(links(pageRoute(locale, edition.id, ''))).toContain(map)
    expect(links(pageRoute(locale, edition.id, 'entities'))).toContain(map)
    for (const {drawing, entity} of places)
      expect(links(entityRoute(locale, edition.id, entity.id)).includes(`${map}#on-map-${entity.id}`), entity.id).toBe(drawing !== 'none')
  })
})
