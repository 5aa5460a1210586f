import {describe, expect, test} from 'vitest'
import {inferredPages, printedPages} from '#lib/citing/printed-pages.ts'
import {segmentOf, unitOf, type Edition, type SegmentId, type UnitId} from '#lib/edition/index.ts'
import {citedBody, citedEdition, citedRecord} from './cited-edition.ts'

function pagesOf(edition: Edition, id: string): string | undefined {
  const isUnit = edition.units.some((unit) => unit.id === id)
  const {segment, unit} = isUnit ? {unit: unitOf(edition, id as UnitId), segment: undefined} : segmentOf(edition, id as SegmentId)
  const pages = printedPages(edition, unit, segment ?? {start: 0, end: unit.text.length})
  return pages && `${pages.first}-${pages.last}`
}

function edition(...pages: ReadonlyArray<string>): Edition {
  let next = 0
  // An article to whose last page the numbers go.
  const record = citedRecord.replace('lastPage: "32"', 'lastPage: "35"')
  const body = citedBody.replaceAll(/\{page=\d+\}/g, () => (pages[next++] ? `{page=${pages[next - 1]}}` : '{}'))
  return citedEdition({lastPage: '32'}, {'edition.yaml': record, 'body.ru.md': body})
}

describe('where every break is known', () => {
  test.each([
    ['ru-b1', '29-29'],
    ['ru-b2-1', '29-30'],
    ['ru-b2-2', '30-30'],
    ['ru-b2-3', '30-31'],
    ['ru-b2', '29-31'],
    ['ru-b3', '31-32']
  ])('%s stands on %s', (id, pages) => {
    expect(pagesOf(edition('30', '31', '32'), id)).toBe(pages)
  })
})

describe('where a number is missing', () => {
  test('the pages of a unit beside a known break are proved, those of others are not', () => {
    const unknownFirst = edition('', '31', '32')
    expect(pagesOf(unknownFirst, 'ru-b2-3')).toBe('30-31')
    expect(pagesOf(unknownFirst, 'ru-b2-2')).toBe('30-30')
    expect(pagesOf(unknownFirst, 'ru-b2-1')).toBeUndefined()
    expect(pagesOf(unknownFirst, 'ru-b1')).toBeUndefined()
  })

  test('a jump in the numbers proves nothing between two units', () => {
    const jump = edition('30', '31', '35')
    expect(pagesOf(jump, 'ru-b3')).toBe('34-35')
    expect(pagesOf(jump, 'ru-b2-3')).toBe('30-31')
    expect(pagesOf(edition('31', '32', '33'), 'ru-b1')).toBeUndefined()
  })

  test('nothing is known without any number', () => {
    const none = edition('', '', '')
    expect(none.units.filter(({id}) => pagesOf(none, id) !== undefined)).toEqual([])
  })

  test('Roman numbers are not counted with', () => {
    expect(pagesOf(edition('xxx', 'xxxi', 'xxxii'), 'ru-b2-2')).toBeUndefined()
  })
})

test('a unit that is printed twice turns its pages once', () => {
  const once = citedEdition()
  const printedOrder = ['ru-b2', 'ru-b1', 'ru-b2', 'ru-b3'] as ReadonlyArray<string> as Edition['printedOrder']
  expect(pagesOf({...once, printedOrder}, 'ru-b1')).toBe('31-31')
})

test('inferred numbers tell pages that no citation states, and nothing where the print proves its own', () => {
  const inferred = citedEdition({}, {'body.ru.md': citedBody.replaceAll('{page=', '{inferred=')})
  const known = citedEdition()
  const inferredOf = (from: Edition, id: string) => {
    const unit = unitOf(from, id as UnitId)
    return inferredPages(from, unit, {start: 0, end: unit.text.length})
  }
  expect(['ru-b1', 'ru-b2', 'ru-b3'].map((id) => inferredOf(inferred, id))).toEqual([
    {first: '29', last: '29'},
    {first: '29', last: '31'},
    {first: '31', last: '32'}
  ])
  expect(inferred.units.filter(({id}) => pagesOf(inferred, id) !== undefined)).toEqual([])
  expect(inferredOf(known, 'ru-b2')).toBeUndefined()
})
