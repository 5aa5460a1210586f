import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {spreadOf} from '#lib/entities/spread-of.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const occurrences = (id: string) => occurrencesOf(edition, id as EntityId)

const sound = editionFrom()
const entities = [edition, sound].flatMap((whole) => whole.entities.map(({id}) => [id, whole] as const))

test.each(entities)('each occurrence of %s is in one section, in another body or outside all of them', (id, whole) => {
  const own = occurrencesOf(whole, id)
  const {marks, otherBodies, outside, sections} = spreadOf(whole, own)
  const others = otherBodies.flatMap((body) => body.occurrences)
  const placed = [...sections.flatMap((section) => section.occurrences), ...others, ...outside]
  expect(placed.toSorted((a, b) => a - b)).toEqual(own.map((_, index) => index))
  expect(marks.length).toBe(own.length - outside.length - others.length)
  expect(outside.filter((index) => own[index]!.unit.part === 'body')).toEqual([])
})

test('a body that is printed in another language than that of the work is a part of its own, and neither title matter nor abstract', () => {
  const own = occurrencesOf(sound, 'anna-beispiel' as EntityId)
  const {otherBodies, outside} = spreadOf(sound, own)
  const idsOf = (numbers: ReadonlyArray<number>) => numbers.map((index) => own[index]!.unit.id)
  expect(otherBodies.map(({lang, occurrences: found}) => [lang, idsOf(found)])).toEqual([['tr', ['tr-b1']]])
  expect(idsOf(outside)).toEqual(['de-author', 'tr-author'])
})

test('the sections fill the line, and a mark lies within the section that counts it', () => {
  const {marks, sections} = spreadOf(edition, occurrences('organization-of-turkic-states'))
  expect([sections[0]!.start, sections.at(-1)!.end]).toEqual([0, 1])
  for (const {end, occurrences: own, start} of sections) {
    const within = marks.filter(({at}) => start <= at && at < end).map(({occurrence}) => occurrence)
    expect(within).toEqual(own)
  }
})

test('what is named in an abstract alone is outside, and no mark', () => {
  const {marks, outside} = spreadOf(edition, occurrences('osh-state-university'))
  expect([marks, outside.length]).toEqual([[], 6])
})
