import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {editionContract, editionJsonSchema} from '#lib/exports/open-data/edition-json-schema.ts'
import {expectGolden} from '../golden.ts'

const goldens = 'tests/exports/goldens'
const schema: unknown = JSON.parse(JSON.stringify(editionJsonSchema()))

/** What a later schema takes from an earlier one, or changes: the paths of all that stood there and stands no longer as it was. New properties may stand beside it. */
function broken(before: unknown, after: unknown, path = ''): ReadonlyArray<string> {
  if (typeof before !== 'object' || before === null) return before === after ? [] : [path]
  if (typeof after !== 'object' || after === null) return [path]
  if (Array.isArray(before) !== Array.isArray(after)) return [path]
  if (path.endsWith('/required') && Array.isArray(before) && Array.isArray(after)) {
    const held = new Set(after)
    return before.filter((name) => !held.has(name)).map((name) => `${path}/${name}`)
  }
  const later = new Map(Object.entries(after))
  return Object.entries(before).flatMap(([name, value]) =>
    // Words that explain change nothing.
    name === 'description' && typeof value === 'string' ? [] : broken(value, later.get(name), `${path}/${name}`)
  )
}

test('a version of the contract is one schema, named by it, for ever', () => {
  expect(schema).toMatchObject({$id: `urn:parallel-edition:edition:${editionContract}`})
  expectGolden(`${JSON.stringify(schema, null, 2)}\n`, `${goldens}/edition.schema.${editionContract}.json`)
})

test('what stood in the contract before there were versions stands in it as it was', () => {
  expect(broken(JSON.parse(readFileSync(`${goldens}/edition.schema.1.0.json`, 'utf8')), schema)).toEqual([])
})

test('what is taken away, renamed or changed breaks it, what is added does not', () => {
  const before = {properties: {a: {type: 'string'}, b: {enum: ['x', 'y']}}, required: ['a']}
  expect(broken(before, {properties: {a: {type: 'string'}, b: {enum: ['x', 'y']}, c: {}}, required: ['c', 'a']})).toEqual([])
  expect(broken(before, {properties: {a: {type: 'number'}, b: {enum: ['x']}}, required: []})).toEqual([
    '/properties/a/type',
    '/properties/b/enum/1',
    '/required/a'
  ])
})
