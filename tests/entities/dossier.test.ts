import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {entityOf, type Entity, type EntityId} from '#lib/edition/index.ts'
import {claimsOf} from '#lib/entities/claims-of.ts'
import {companionsOf} from '#lib/entities/companions-of.ts'
import {eventsOf} from '#lib/entities/events-of.ts'
import {inOrderOfTime} from '#lib/entities/in-order-of-time.ts'
import {quotationsOf} from '#lib/entities/quotations-of.ts'
import {sourcesOf} from '#lib/entities/sources-of.ts'
import {madeDate} from '../dates/made-date.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const id = (name: string): EntityId => name as EntityId
const events = (name: string): ReadonlyArray<string> => eventsOf(edition, entityOf(edition, id(name))).map((event) => event.id)

describe('the events of an entity', () => {
  test('are, for a place, what happened there, in the order of the dates and not of the text', () => {
    expect(events('baku')).toEqual([
      'akaev-visit-1997',
      'silk-road-conference-1998',
      'turkic-summit-2000',
      'eco-summit-12',
      'embassy-opening-baku-2014',
      'turkic-council-summit-7'
    ])
    expect(events('baku')).not.toContain('eco-summit-13')
  })
  test('stand where a doubted date has them, and without one behind all that have one', () => {
    const dated = (edtf: string | undefined) => ({id: edtf ?? 'none', dates: edtf === undefined ? undefined : madeDate(edtf)}) as Entity
    const mixed = [undefined, '2018-09', '2018-09-03', '2017?', '2017-06'].map(dated)
    expect(inOrderOfTime(mixed).map((event) => event.id)).toEqual(['2017-06', '2017?', '2018-09-03', '2018-09', 'none'])
  })
  test('are, for a country, also those of its towns', () => expect(events('azerbaijan')).toContain('embassy-opening-baku-2014'))
  test('are, for a person, those of the paragraphs that name it and those of its words', () => {
    expect(events('a-buranov')).toContain('embassy-opening-baku-2014')
    expect(events('heydar-aliyev')).toContain('turkic-summit-1995')
  })
  test('are, for an event, those within it', () => expect(events('turkic-council-summit-6')).toContain('presidents-meeting-2018'))
})

test('the sources of an entity are told apart: what it wrote, what it is, what names it', () => {
  const labels = (name: string, role: 'author' | 'document' | 'subject') => sourcesOf(edition, id(name), role).map((item) => item.id)
  expect(labels('a-buranov', 'author')).toEqual(['ref-4-a', 'ref-5-d'])
  expect(labels('friendship-treaty-1997', 'document')).toEqual(['ref-3-a'])
  expect(labels('friendship-treaty-1997', 'subject')).toEqual(['ref-3-b'])
  expect(labels('eco-summit-13', 'subject')).toEqual(['ref-8-b', 'ref-8-c', 'ref-8-e'])
})

test('the words of an entity are those that it spoke and those that stand in it', () => {
  expect(quotationsOf(edition, id('heydar-aliyev')).map((quotation) => quotation.id)).toContain('heydar-aliyev-speech-1995')
  expect(quotationsOf(edition, id('akaev-visit-1997')).map((quotation) => quotation.id)).toEqual(['treaty-preamble-1997'])
  expect(quotationsOf(edition, id('osh'))).toEqual([])
})

test('the claims of an entity name it in their own words', () => {
  expect(claimsOf(edition, id('turkic-council-summit-7')).map((claim) => claim.id)).toEqual(['claim-baku-summit-2019'])
})

describe('the companions of an entity', () => {
  test('are counted by sentence, the most frequent first, and never itself', () => {
    const companions = companionsOf(edition, id('heydar-aliyev'))
    expect(companions.map(({entity}) => entity)).not.toContain('heydar-aliyev')
    expect(companions.map(({sentences}) => sentences)).toEqual(companions.map(({sentences}) => sentences).toSorted((a, b) => b - a))
    const back = companionsOf(edition, companions[0]!.entity).find(({entity}) => entity === 'heydar-aliyev')
    expect(back?.sentences).toBe(companions[0]!.sentences)
  })
  test('are of the body: what a title matter sets side by side is no company', () => {
    const titleMatter = editionFrom()
    expect(companionsOf({...titleMatter, units: titleMatter.units.filter(({part}) => part !== 'body')}, id('anna-beispiel'))).toEqual([])
  })
})
