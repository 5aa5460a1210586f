import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {entityOf, locales, type EntityId} from '#lib/edition/index.ts'
import {attendantsOf, meetingPlacesOf, meetingsOf, takesPart} from '#lib/entities/meetings.ts'
import {basePath, entityRoute, pageRoute, passageRoute, registerRoute} from '#lib/routes/routes.ts'
import {elementById, elementsWithin, pageAt, textOf} from './site.ts'

const at = (route: string) => pageAt(`${route.slice(basePath.length + 1)}index.html`)
const tagged = (name: string) => (element: Element) => element.tagName === name
const hrefs = (node: Parameters<typeof elementsWithin>[0]): ReadonlyArray<string> =>
  elementsWithin(node, tagged('a')).map(({properties}) => String(properties['href']))
const withMeetings = editionIds().filter((id) => meetingsOf(editionOf(id)).length > 0)

describe.each(withMeetings.flatMap((id) => locales.map((locale) => ({id, locale}))))('the meetings of $locale/$id', ({id, locale}) => {
  const edition = editionOf(id)
  const meetings = meetingsOf(edition)
  const page = at(registerRoute(locale, edition.id, 'meetings'))
  const [table, matrix] = elementsWithin(page, tagged('table'))
  const nameOf = (entity: EntityId): string => entityOf(edition, entity).names[locale].name

  test('have a row each, in the order of time, with who took part, what was signed, the sources and the sentence', () => {
    const rows = elementsWithin(elementsWithin(table!, tagged('tbody'))[0]!, tagged('tr'))
    expect(rows.map(({properties}) => properties['id'])).toEqual(meetings.map(({event}) => `meeting-${event.id}`))
    meetings.forEach(({citations, documents, event, told}, index) => {
      const row = rows[index]!
      const said = textOf(row)
      for (const entity of [event.id, ...event.participants.map(({who}) => who), ...documents.map((document) => document.id)]) {
        expect(said).toContain(nameOf(entity))
        expect(hrefs(row)).toContain(entityRoute(locale, edition.id, entity))
      }
      for (const number of citations) expect(said).toContain(`[${number}]`)
      expect(row.properties['dataCited']).toBe(citations.length > 0 ? 'yes' : 'no')
      expect(hrefs(row)).toContain(passageRoute(locale, edition, told!.unit, told!.segment.id))
    })
  })

  test('have a mark for each who took part, in the row of the event and the column of the person or the state', () => {
    const attendants = attendantsOf(edition)
    const attended = meetings.filter(({event}) => event.participants.length > 0)
    const rows = elementsWithin(elementsWithin(matrix!, tagged('tbody'))[0]!, tagged('tr'))
    expect(rows.length).toBe(attended.length)
    expect(
      elementsWithin(elementsWithin(matrix!, tagged('thead'))[0]!, tagged('th'))
        .slice(1)
        .map(textOf)
    ).toEqual(attendants.map(({names}) => names[locale].name))
    attended.forEach(({event}, index) => {
      const cells = elementsWithin(rows[index]!, tagged('td')).map(textOf)
      expect(cells.map((cell) => cell !== '')).toEqual(attendants.map((attendant) => takesPart(event, attendant.id)))
    })
  })

  test('are counted, of a person, a state or a place, as the list on its page has them', () => {
    const ways = elementsWithin(page, tagged('a')).filter(({properties}) => /#(?:takes-part|events)$/u.test(String(properties['href'])))
    expect(ways.length).toBe(attendantsOf(edition).length + meetingPlacesOf(edition).length)
    for (const way of ways) {
      const [route, anchor] = String(way.properties['href']).split('#')
      const section = elementsWithin(at(route!), ({children}) =>
        children.some((child) => child.type === 'element' && child.properties['id'] === anchor)
      )[0]!
      const [list] = elementsWithin(section, tagged('ol'))
      const items = list!.children.filter((child) => child.type === 'element' && child.tagName === 'li')
      expect(textOf(way).split(' ').at(-1), textOf(way)).toBe(String(items.length))
    }
  })

  test('are found from the list of names and from the title page, and lead to the page of each who took part', () => {
    const route = registerRoute(locale, edition.id, 'meetings')
    for (const from of [pageRoute(locale, edition.id, ''), pageRoute(locale, edition.id, 'entities')])
      expect(hrefs(at(from))).toContain(route)
    for (const attendant of attendantsOf(edition)) {
      const own = entityRoute(locale, edition.id, attendant.id)
      expect(hrefs(page)).toContain(`${own}#takes-part`)
      const heading = elementById(at(own), 'takes-part')
      expect(heading?.tagName).toBe('h2')
      const links = hrefs(at(own))
      for (const {event} of meetings.filter((account) => takesPart(account.event, attendant.id)))
        for (const {who} of event.participants) if (who !== attendant.id) expect(links).toContain(entityRoute(locale, edition.id, who))
    }
  })
})
