import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {frameIds, madeOf} from '#lib/compile/prove/check-ids.ts'

const sources = readdirSync('app', {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => readFileSync(`app/${path}`, 'utf8'))

const found = (pattern: RegExp) => [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)))]

test('no id of an edition can be one that the frame of a page has', () => {
  const ids = [...found(/\bid="([^"]+)"/gu), ...found(/\b\w+Id = '([a-z-]+)'/gu)]
  expect(ids.length).toBeGreaterThan(15)
  expect(ids.filter((id) => !frameIds.has(id))).toEqual([])
})

test('no id of an edition can begin as those do that pages make', () => {
  const beginnings = found(/\bid\s*=\s*\{?`([a-z]+-)\$/gu)
  expect(beginnings.length).toBeGreaterThan(3)
  expect(beginnings.filter((beginning) => !(beginning in madeOf))).toEqual([])
})
