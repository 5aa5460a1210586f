import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {eventKinds, locales} from '#lib/edition/index.ts'
import {boxesOverlap} from '#lib/map/box.ts'
import {drawPlaces} from '#lib/map/draw-places.ts'
import type {EventTold} from '#lib/map/events-told.ts'
import {fitRegion} from '#lib/map/fit-region.ts'
import {mapPlaces} from '#lib/map/map-places.ts'
import {alongLeader} from '#lib/map/place-labels.ts'
import {scaleRegion} from '#lib/map/scale-region.ts'
import {wrapName} from '#lib/map/wrap-name.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const all = mapPlaces(edition)
const drawn = all.filter(({drawing}) => drawing !== 'none')
const whole = fitRegion(
  drawn.flatMap(({entity}) => (entity.coordinates ? [entity.coordinates] : [])),
  720,
  48
)
const small = scaleRegion(whole, 344)

interface Choice {
  readonly name: string
  readonly isDrawn: (told: EventTold) => boolean
}
const choices: ReadonlyArray<Choice> = [
  ...edition.divisions.map((division) => ({name: division.id, isDrawn: ({divisions}: EventTold) => divisions.includes(division)})),
  ...eventKinds.map((kind) => ({name: kind, isDrawn: ({event}: EventTold) => event.kind === kind}))
]
const drawings = locales.flatMap((locale) => [
  {name: `all in ${locale}`, region: whole, drawing: drawPlaces(whole, drawn, {all, hasCounts: true, locale})},
  ...choices.map(({isDrawn, name}) => ({
    name: `${name} in ${locale}`,
    region: small,
    drawing: drawPlaces(
      small,
      drawn.filter(({events}) => events.some(isDrawn)),
      {all, hasCounts: false, isDrawn, locale}
    )
  }))
])

describe('a drawing', () => {
  test.each(drawings)('has names that do not overlap, stay within it and are crossed by no line to another: $name', ({drawing, region}) => {
    const boxes = [...drawing.marks, ...drawing.routes].map(({box}) => box)
    expect(boxes.length).toBeGreaterThan(0)
    expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)))).toEqual([])
    for (const {height, width, x, y} of boxes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(region.width)
      expect(y + height).toBeLessThanOrEqual(region.height)
      // A finger meets what is 24 px high and wide.
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
    const crossed = [...drawing.marks, ...drawing.routes].filter(({box, leader}) =>
      alongLeader(leader).some((spot) => boxes.some((other) => other !== box && boxesOverlap(spot, other)))
    )
    expect(crossed.map(({place}) => place.entity.id)).toEqual([])
  })

  test('has a square for each event of its choice, in the label of its place', () => {
    const isDrawn = ({event}: EventTold): boolean => event.kind === 'summit'
    const {marks} = drawPlaces(whole, drawn, {all, hasCounts: true, isDrawn, locale: 'en'})
    expect(marks.flatMap(({squares}) => squares.map(({event}) => event.id)).toSorted()).toEqual(
      edition.entities.flatMap(({id, kind, where}) => (kind === 'summit' && where ? [id] : [])).toSorted()
    )
    for (const {box, squares} of marks)
      for (const {at} of squares) {
        expect(at[0]).toBeGreaterThanOrEqual(box.x)
        expect(at[0] + 7).toBeLessThanOrEqual(box.x + box.width)
        expect(at[1] + 7).toBeLessThanOrEqual(box.y + box.height)
      }
  })

  test('draws a corridor through the places of its name, in their order', () => {
    const {routes} = drawPlaces(whole, drawn, {all, hasCounts: true, locale: 'en'})
    const [corridor] = routes
    expect(routes.length).toBe(1)
    expect(corridor!.points).toEqual(
      ['baku', 'tbilisi', 'kars'].map((id) => whole.project(all.find(({entity}) => entity.id === id)!.entity.coordinates!))
    )
  })

  test('has a dot where a town lies, and none for a state', () => {
    const {marks} = drawPlaces(whole, drawn, {all, hasCounts: true, locale: 'ru'})
    const dots = marks.filter(({dot}) => dot !== undefined).map(({place}) => place.entity.id)
    expect(dots).toContain('baku')
    expect(dots).not.toContain('azerbaijan')
  })
})

test('a long name is broken between words and loses none', () => {
  for (const {entity} of all)
    for (const locale of locales) {
      const {name} = entity.names[locale]
      expect(wrapName(name).join(' ')).toBe(name)
    }
  expect(wrapName('Baku–Tbilisi–Kars transport corridor')).toEqual(['Baku–Tbilisi–Kars', 'transport corridor'])
  expect(wrapName('Баку – Тбилиси – Карс транспорт коридору')).toEqual(['Баку – Тбилиси – Карс', 'транспорт коридору'])
})
