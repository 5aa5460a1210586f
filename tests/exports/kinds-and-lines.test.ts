import {expect, test} from 'vitest'
import {editionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {editionToTei} from '#lib/exports/text/tei/edition-to-tei.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

/** A place that nothing names but the route that it lies on. */
const stop = (id: string, coordinates: string): string => `
- id: ${id}
  type: place
  kind: settlement
  names: {ky: {name: Айыл}, ru: {name: Село}, en: {name: Village}}
  description: {ky: Айыл., ru: Село., en: A village.}
  article: {ky: Жолдо., ru: На пути., en: On the way.}
  coordinates: ${coordinates}
`
const entities = new TextDecoder()
  .decode(soundFiles('mosty-2001').get('entities.yaml'))
  .replace('- id: ozersk\n  type: place\n', '- id: ozersk\n  type: place\n  kind: route\n  along: [upper, lower]\n')
  .replace('- id: bridge-opening\n  type: event\n', '- id: bridge-opening\n  type: event\n  kind: celebration\n')
const edition = editionFrom({'entities.yaml': `${entities}${stop('upper', '[41.5, 72.5]')}${stop('lower', '[40.5, 72.8]')}`}, 'mosty-2001')

test('edition.json says what kind of place or event an entry is, and which places a route joins, in their order', () => {
  const data = editionToJson(edition, [])
  const entity = (id: string) => data.entities.find((one) => one.id === id)
  expect(entity('ozersk')).toMatchObject({kind: 'route', along: ['upper', 'lower']})
  expect(entity('bridge-opening')).toMatchObject({kind: 'celebration'})
  expect(entity('upper')).toMatchObject({kind: 'settlement', coordinates: [41.5, 72.5]})
  expect(entity('anna-primerova')).not.toHaveProperty('along')
  expect(entity('anna-primerova')?.kind).toBeUndefined()
  expect(editionJson.safeParse(data).error).toBeUndefined()
})

test('TEI has the kinds as types and the line as a relation', () => {
  const xml = editionToTei(edition, [])
  expect(xml).toContain('<place xml:id="place.ozersk" type="route">')
  expect(xml).toMatch(/<event xml:id="event\.bridge-opening" type="celebration"/)
  expect(xml).toContain('<relation name="along" active="#place.ozersk" passive="#place.upper #place.lower"/>')
})
