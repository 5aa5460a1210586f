import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {chronologicalOrder} from '#lib/dates/chronological-order.ts'
import {bodyOf} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const chronology = chronologyOf(edition)
const of = (segment: string) => chronology.filter((statement) => statement.segment.id === segment)

describe('the chronology of the article', () => {
  test('has every date that a sentence of the body names, and every sentence that the encoding dates', () => {
    const body = bodyOf(edition, 'ru')
    const named = body.flatMap(({mentions}) => mentions.filter(({type}) => type === 'date'))
    const carried = body.flatMap(({segments}) => segments.filter(({when}) => when))
    expect(chronology.filter(({mention}) => mention !== undefined)).toHaveLength(named.length)
    expect(chronology.filter(({kind}) => kind === 'carried').map(({segment}) => segment)).toEqual(expect.arrayContaining(carried))
    expect(chronology).toHaveLength(named.length + carried.length)
  })
  test('is in the order of time', () => {
    expect(chronology.toSorted((a, b) => chronologicalOrder(a.when, b.when))).toEqual(chronology)
  })
  test('tells apart a year that is named, one that is left to the context, and a date of the text before', () => {
    expect(of('ru-b11-1').map(({kind, when}) => [kind, when.edtf])).toEqual([['explicit', '1993-01-19']])
    expect(of('ru-b7-2').map(({kind, when}) => [kind, when.edtf])).toEqual([['relative', '2021']])
    expect(of('ru-b12-2').map(({kind, when}) => [kind, when.edtf])).toEqual([['carried', '1993-12']])
  })
  test('has a statement for each date of a sentence, in their order of time', () => {
    expect(of('ru-b20-3').map(({when}) => when.edtf)).toEqual(['2014-12-31', '2015-01-08'])
  })
  test('says what a sentence names, in which stage it stands, and what is cited for it', () => {
    const [signing] = of('ru-b15-1')
    expect(signing!.entities).toEqual(expect.arrayContaining(['akaev-visit-1997', 'askar-akaev', 'baku', 'friendship-treaty-1997']))
    expect([signing!.stage?.id, signing!.citations]).toEqual(['stage-1', [3]])
    expect(of('ru-b11-1')[0]!.citations).toEqual([])
    expect(of('ru-b4-1')[0]!.stage).toBeUndefined()
  })
  test('does not date what the text leaves undated: what came of a summit later, and what was said of it', () => {
    for (const segment of ['ru-b23-7', 'ru-b23-10', 'ru-b24-3', 'ru-b44-1']) expect(of(segment)).toEqual([])
  })
})

test('the chronology is of the print in the language of the work, whatever else is printed or translated', () => {
  expect(chronologyOf(editionFrom()).map(({segment}) => segment.id)).toEqual(['de-b2-1'])
  expect(chronologyOf(editionFrom({}, 'mosty-2002')).map(({segment}) => segment.id)).toEqual(['ru-b1-1'])
})

test('an edition that dates nothing has an empty one', () => expect(chronologyOf(editionFrom({}, 'tegirmen-2001'))).toEqual([]))
