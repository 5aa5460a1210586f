import {describe, expect, test} from 'vitest'
import {segmentToHast} from '#lib/html/segment-to-hast.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {elementsOf, hastText} from './hast-text.ts'
import {madeContext} from './made-context.ts'

const edition = editionFrom()
const quotation = '- {id: whole, from: {segment: tr-b1-1, quote: A. Beispiel}, to: {segment: tr-b1-2, quote: diyor.}}\n'
const emphasised = new TextDecoder()
  .decode(soundFiles().get('body.tr.md'))
  .replace(':s[:person[A. Beispiel]{ref=anna-beispiel}: «Köprü', '*:s[:person[A. Beispiel]{ref=anna-beispiel}: «Köprü')
  .replace('{#tr-b1-2 g=b1-2}', '{#tr-b1-2 g=b1-2}*')
const printed = {emendations: 'printed', regularisations: 'printed'} as const

describe.each(edition.units.flatMap((unit) => unit.segments.map((segment) => ({id: segment.id, segment, unit}))))(
  '$id',
  ({id, segment, unit}) => {
    test('by itself is the words of the segment, and carries its id', () => {
      const nodes = segmentToHast(unit, segment, madeContext(edition))
      expect(hastText(nodes, printed)).toBe(unit.text.slice(segment.start, segment.end))
      expect(elementsOf(nodes)[0]?.element.properties['id']).toBe(id)
    })
  }
)

test('a segment keeps its part of a quotation that runs over several', () => {
  const unit = edition.units.find(({id}) => id === 'de-b1')!
  const parts = ['de-b1-1', 'de-b1-2'].map((id) =>
    elementsOf(
      segmentToHast(
        unit,
        unit.segments.find((segment) => segment.id === id)!,
        madeContext(edition)
      )
    ).flatMap(({element}) => (element.properties['dataQuotation'] === 'schoene-bruecke' ? [hastText([element], printed)] : []))
  )
  expect(parts).toEqual([['«Die Brücke ist schön.'], ['Sie bleibt»']])
})

const twoSentences = [
  ['a quotation that encloses several', {'quotations.yaml': quotation}],
  ['emphasis that encloses several', {'body.tr.md': emphasised}]
] as const

test.each(twoSentences)('keeps each of its sentences within %s', (_, changes) => {
  const changed = editionFrom(changes)
  const unit = changed.units.find(({id}) => id === 'tr-b1')!
  const texts = unit.segments.map((segment) => hastText(segmentToHast(unit, segment, madeContext(changed)), printed))
  expect(texts).toEqual(unit.segments.map((segment) => unit.text.slice(segment.start, segment.end)))
})
