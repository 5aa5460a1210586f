import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {namesEntity} from '#lib/edition/index.ts'
import {eventAccounts} from '#lib/entities/event-accounts.ts'
import {entitiesNamedIn, eventsTold} from '#lib/map/events-told.ts'
import {hasMap} from '#lib/map/has-map.ts'
import {mapPlaces, type MapPlace} from '#lib/map/map-places.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const places = mapPlaces(edition)
const placeOf = (id: string): MapPlace => places.find(({entity}) => entity.id === id)!

describe('the places of the map', () => {
  test('are those of the register, each once, the most often named first', () => {
    expect(new Set(places.map(({entity}) => entity.id))).toEqual(
      new Set(edition.entities.filter(({type}) => type === 'place').map(({id}) => id))
    )
    expect(places.length).toBe(edition.entities.filter(({type}) => type === 'place').length)
    expect(places.map(({mentions}) => mentions)).toEqual(places.map(({mentions}) => mentions).toSorted((a, b) => b - a))
  })

  test('are counted in the print alone, whatever translations name', () => {
    for (const {entity, mentions} of places)
      expect(mentions, entity.id).toBe(
        edition.units.flatMap((unit) => unit.mentions.filter((mention) => namesEntity(mention, entity.id))).length
      )
  })

  test('hold each event that has a place, at that place and at no other', () => {
    const held = places.flatMap(({entity, events}) => events.map(({event}) => `${event.id} ${entity.id}`))
    expect(held.toSorted()).toEqual(
      edition.entities.flatMap(({id, type, where}) => (type === 'event' && where ? [`${id} ${where}`] : [])).toSorted()
    )
    expect(placeOf('azerbaijan').eventsWithParts).toBe(placeOf('azerbaijan').events.length + placeOf('baku').events.length)
  })

  test('are drawn by what they are: a town a dot, a state its name, a route a line, a continent nothing', () => {
    expect(placeOf('baku').drawing).toBe('point')
    expect(placeOf('kyrgyzstan').drawing).toBe('name')
    expect(placeOf('nagorno-karabakh').drawing).toBe('name')
    expect(placeOf('baku-tbilisi-kars-corridor').drawing).toBe('line')
    for (const id of ['silk-road', 'europe', 'ussr', 'kyrgyz-ssr', 'turkic-world']) expect(placeOf(id).drawing, id).toBe('none')
  })

  test('are not drawn where an editor gives no coordinates', () => {
    expect(mapPlaces(editionFrom()).map(({drawing}) => drawing)).toEqual(['none'])
    expect(hasMap(editionFrom())).toBe(false)
    expect(hasMap(edition)).toBe(true)
  })
})

describe('the events of the map', () => {
  const stagesOf = (id: string): ReadonlyArray<string> =>
    eventsTold(edition)
      .find(({event}) => event.id === id)!
      .divisions.map((division) => division.id)

  test('stand with the stages that tell them, as on the page of the meetings, and with none that names their anniversary alone', () => {
    expect(stagesOf('diplomatic-relations-1993')).toEqual(['stage-1'])
    expect(stagesOf('nagorno-karabakh-conflict')).toEqual(['stage-1', 'stage-2'])
    for (const {event, stages} of eventAccounts(edition)) expect(stagesOf(event.id), event.id).toEqual(stages.map(({id}) => id))
  })

  test('stand with each stage whose sentences tell them', () => {
    expect(stagesOf('akaev-visit-1997')).toEqual(['stage-1'])
    expect(stagesOf('eco-summit-13')).toContain('stage-2')
    expect(stagesOf('ilham-aliyev-visit-2022')).toEqual(['stage-3'])
  })

  test('are told by each paragraph of a division, the last included', () => {
    for (const division of edition.divisions) {
      const last = edition.units.find(({id}) => id === division.to)!
      const alone = entitiesNamedIn(edition, {...division, from: last.id})
      expect([...alone].toSorted()).toEqual(
        [...new Set(last.mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs)))].toSorted()
      )
      expect(alone.size).toBeGreaterThan(0)
    }
  })

  test('are all there, in the order of their dates', () => {
    const told = eventsTold(edition)
    expect(told.length).toBe(edition.entities.filter(({type}) => type === 'event').length)
    // A date that is doubted orders nothing.
    const years = told.flatMap(({event}) => (event.dates && !event.dates.edtf.includes('?') ? [event.dates.edtf.slice(0, 4)] : []))
    expect(years).toEqual(years.toSorted())
  })

  test('stand with no stage in an edition without divisions', () => {
    expect(eventsTold(editionFrom({}, 'mosty-2001')).flatMap(({divisions}) => divisions)).toEqual([])
  })
})
