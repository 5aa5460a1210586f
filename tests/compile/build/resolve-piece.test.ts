import {describe, expect, test} from 'vitest'
import {resolvePiece, type PrintedSegment} from '#lib/compile/build/resolve-piece.ts'
import type {SegmentId} from '#lib/edition/index.ts'

const text = 'Мост открыт. Мост стоит, мост мостов.'
const segments: ReadonlyArray<PrintedSegment> = [
  {id: 'ru-a1' as SegmentId, start: 0, printed: 'Мост открыт.'},
  {id: 'ru-a2' as SegmentId, start: 13, printed: 'Мост стоит, мост мостов.'}
]

type Written = string | {readonly quote: string; readonly n?: number; readonly segment?: string}

/** The resolved words with the segment they stand in, or the message and its hint. */
function resolved(written: Written, searched = segments, print = text): ReadonlyArray<string | undefined> {
  const {n, quote, segment} = typeof written === 'string' ? {quote: written} : written
  const said: Array<string | undefined> = []
  const piece = resolvePiece(
    {quote, n, segment: segment as SegmentId | undefined},
    'ru',
    searched,
    {path: 'alignment.yaml'},
    (_, ...rest) => said.push(rest[0], rest[2])
  )
  return piece ? [piece.lang, piece.segment, String(piece.start), print.slice(piece.start, piece.end)] : said
}

describe('a piece that stands once', () => {
  test('is found, in offsets of the unit', () => {
    expect(resolved('открыт')).toEqual(['ru', 'ru-a1', '5', 'открыт'])
    expect(resolved('стоит, мост')).toEqual(['ru', 'ru-a2', '18', 'стоит, мост'])
  })
})

describe('a piece that stands several times', () => {
  test('asks for its number or its segment', () => {
    expect(resolved('Мост')).toEqual([
      'Unexpected phrase `Мост` with 2 places, expected one in `ru-a1`, `ru-a2`',
      'Write `{quote: …, n: 2}` for the second place, or name the segment.'
    ])
  })

  test('is found by its number, counted over the segments', () => {
    expect(resolved({quote: 'Мост', n: 1})).toEqual(['ru', 'ru-a1', '0', 'Мост'])
    expect(resolved({quote: 'Мост', n: 2})).toEqual(['ru', 'ru-a2', '13', 'Мост'])
    expect(resolved({quote: 'мост', n: 2})).toEqual(['ru', 'ru-a2', '30', 'мост'])
  })

  test('is found by its segment, and by number within it', () => {
    expect(resolved({quote: 'Мост', segment: 'ru-a2'})).toEqual(['ru', 'ru-a2', '13', 'Мост'])
    expect(resolved({quote: 'мост', segment: 'ru-a2', n: 2})).toEqual(['ru', 'ru-a2', '30', 'мост'])
  })

  test('has no place beyond its last', () => {
    expect(resolved({quote: 'Мост', n: 3})).toEqual([
      'Unexpected place 3 of `Мост`, expected at most 2 in `ru-a1`, `ru-a2`',
      'Places are counted from 1, in reading order.'
    ])
  })

  test('may overlap itself', () => {
    const overlapping: ReadonlyArray<PrintedSegment> = [{id: 'ru-a1' as SegmentId, start: 10, printed: 'ананас'}]
    expect(resolved('ана', overlapping)[0]).toBe('Unexpected phrase `ана` with 2 places, expected one in `ru-a1`')
    expect(resolved({quote: 'ана', n: 2}, overlapping, '          ананас')).toEqual(['ru', 'ru-a1', '12', 'ана'])
  })
})

describe('a piece that is not there', () => {
  test('names the nearest words', () => {
    expect(resolved('аткрыт')).toEqual([
      'Unexpected phrase `аткрыт`, expected words printed in `ru-a1`, `ru-a2`',
      'Did you mean `открыт.`?'
    ])
  })

  test('may be none at all where nothing is like it', () => {
    expect(resolved('совсем другое слово')).toEqual([
      'Unexpected phrase `совсем другое слово`, expected words printed in `ru-a1`, `ru-a2`',
      'A language without a counterpart is `null`.'
    ])
  })

  test('is not found over the bound of two segments', () => {
    expect(resolved('открыт. Мост')[0]).toBe('Unexpected phrase `открыт. Мост`, expected words printed in `ru-a1`, `ru-a2`')
  })

  test('asks for a segment of its language where the row has none', () => {
    expect(resolved('мост', [])).toEqual([
      'Unexpected phrase `мост`, expected words printed in a segment of `ru` in this row',
      'A language without a counterpart is `null`.'
    ])
    expect(resolved({quote: 'мост', segment: 'ru-a9'})[0]).toBe(
      'Unexpected phrase `мост`, expected words printed in a segment of `ru` in this row'
    )
  })
})
