import {describe, expect, test} from 'vitest'
import type {SegmentId} from '#lib/edition/index.ts'
import {segmentToHast} from '#lib/html/segment-to-hast.ts'
import {editionFrom} from '../sound-edition.ts'
import {elementsOf, hastText} from './hast-text.ts'
import {madeContext} from './made-context.ts'

const edition = editionFrom()
const printed = {emendations: 'printed', regularisations: 'printed'} as const

describe.each(edition.units.flatMap((unit) => unit.segments.map((segment) => ({id: segment.id, segment, unit}))))(
  '$id',
  ({id, segment, unit}) => {
    test('by itself is the words of the segment, and carries its id', () => {
      const nodes = segmentToHast(unit, id, madeContext(edition))
      expect(hastText(nodes, printed)).toBe(unit.text.slice(segment.start, segment.end))
      expect(elementsOf(nodes)[0]?.element.properties['id']).toBe(id)
    })
  }
)

test('a segment keeps its part of a quotation that runs over several', () => {
  const unit = edition.units.find(({id}) => id === 'de-b1')!
  const parts = ['de-b1-1', 'de-b1-2'].map((id) =>
    elementsOf(segmentToHast(unit, id as SegmentId, madeContext(edition))).flatMap(({element}) =>
      element.properties['dataQuotation'] === 'schoene-bruecke' ? [hastText([element], printed)] : []
    )
  )
  expect(parts).toEqual([['«Die Brücke ist schön.'], ['Sie bleibt»']])
})

test('a segment of another unit is not there', () => {
  expect(segmentToHast(edition.units[0]!, 'de-b1-1' as SegmentId, madeContext(edition))).toEqual([])
})
