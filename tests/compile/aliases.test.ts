import {expect, test} from 'vitest'
import {parseYaml} from '#lib/compile/read/parse-yaml.ts'

/** What is reported of a file, with its place. */
function reported(source: string): ReadonlyArray<string> {
  const reports: Array<string> = []
  const yaml = parseYaml('edition.yaml', source, (_, message, {start}) => {
    reports.push(`${start?.line}:${start?.column} ${message}`)
  })
  expect(yaml === undefined).toBe(reports.length > 0)
  return reports
}

const list = (count: number): string => `a: &a [${'1,'.repeat(count)}]\nb: *a\n`

test('an alias may stand for ten thousand values, the list that holds them counted, and for no more', () => {
  expect(reported(list(9_999))).toEqual([])
  expect(reported(list(10_000))).toEqual(['2:4 Unexpected alias `*a`, expected one that stands for at most 10000 values'])
})

test('what stands behind keys is counted as well', () => {
  const keys = (alias: string): string => `{${Array.from({length: 30}, (_, index) => `k${index}: ${alias}`).join(', ')}}`
  expect(reported(`a: &a ${keys('1')}\nb: &b ${keys('*a')}\nc: &c ${keys('*b')}\nd: *c\n`)).toEqual([
    '4:4 Unexpected alias `*c`, expected one that stands for at most 10000 values'
  ])
})

test('each alias without an anchor is told, and of those that are too large the first', () => {
  expect(reported(`a: &a [${'1,'.repeat(10_000)}]\nb: *a\nc: *a\nd: *x\n`)).toEqual([
    '2:4 Unexpected alias `*a`, expected one that stands for at most 10000 values',
    '4:4 Unexpected alias `*x`, expected an anchor of that name before it'
  ])
})
