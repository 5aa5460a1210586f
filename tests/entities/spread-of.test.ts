import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {spreadOf} from '#lib/entities/spread-of.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const occurrences = (id: string) => occurrencesOf(edition, id as EntityId)

test.each(edition.entities.map(({id}) => [id] as const))('each occurrence of %s is in one section or outside the body', (id) => {
  const own = occurrences(id)
  const {marks, outside, sections} = spreadOf(edition, own)
  const placed = [...sections.flatMap((section) => section.occurrences), ...outside].toSorted((a, b) => a - b)
  expect(placed).toEqual(own.map((_, index) => index))
  expect(marks.length).toBe(own.length - outside.length)
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
