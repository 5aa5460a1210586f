import {describe, expect, test} from 'vitest'
import {buildRows, type AlignableUnit} from '#lib/compile/build/build-rows.ts'
import type {RowDecision} from '#lib/compile/build/row-decision.ts'
import type {RowId, SegmentId, UnitKind} from '#lib/edition/index.ts'

/** A unit by its segments: `ky-a1=a1` stands in row a1, `ky-a2` in none. */
function unit(part: string, lang: string, segments: string, kind: UnitKind = 'paragraph'): AlignableUnit {
  return {
    part,
    lang,
    kind,
    segments: segments.split(' ').map((written, index) => {
      const [id = '', row] = written.split('=')
      return {
        id: id as SegmentId,
        row: row as RowId | undefined,
        role: undefined,
        when: undefined,
        start: 0,
        end: 0,
        place: {path: `${part}.${lang}.md`, start: {line: index + 1, column: 1}}
      }
    })
  }
}

function decision(g: string, none: ReadonlyArray<string> = [], more: Partial<RowDecision> = {}): RowDecision {
  return {g: g as RowId, none, links: [], echo: [], place: {path: 'alignment.yaml', start: {line: 3, column: 5}}, ...more}
}

/** The rows as `g: ky-a1 | ru-a1+ru-a2 | –`, and what was reported. */
function build(units: ReadonlyArray<AlignableUnit>, decisions: ReadonlyArray<RowDecision> = [], languages = ['ky', 'ru', 'en']) {
  const reports: Array<string> = []
  const rows = buildRows({languages, units, decisions}, (rule, message, {path, start}) =>
    reports.push(`${path}:${start?.line} ${message} ${rule}`)
  )
  return {
    rows: rows.map(({cells, g}) => `${g}: ${[...cells].map(([lang, ids]) => ids.join('+') || `no ${lang}`).join(' | ')}`),
    reports,
    whole: rows
  }
}

test('segments of one row stand side by side in the order of the languages, several of one language together', () => {
  const {reports, rows} = build([unit('abstract', 'ru', 'ru-a1=a1 ru-a2=a1'), unit('abstract', 'ky', 'ky-a1=a1')])
  expect(rows).toEqual(['a1: ky-a1 | ru-a1+ru-a2'])
  expect(reports).toEqual([])
})

test('a language in which a part does not exist has no cells in it', () => {
  const {rows, whole} = build([unit('abstract', 'ky', 'ky-a1=a1'), unit('abstract', 'ru', 'ru-a1=a1'), unit('body', 'ru', 'ru-b1-1')])
  expect(rows).toEqual(['a1: ky-a1 | ru-a1'])
  expect(whole.map(({part}) => part)).toEqual(['abstract'])
})

test('rows come in the order of the first language, those of the others behind what precedes them', () => {
  const decisions = [decision('a1x', ['ky'])]
  const {reports, rows} = build(
    [unit('abstract', 'ky', 'ky-a1=a1 ky-a2=a2'), unit('abstract', 'ru', 'ru-a1=a1 ru-a2=a1x ru-a3=a2')],
    decisions
  )
  expect(rows).toEqual(['a1: ky-a1 | ru-a1', 'a1x: no ky | ru-a2', 'a2: ky-a2 | ru-a3'])
  expect(reports).toEqual([])
})

test('rows of two parts are kept apart', () => {
  const units = [
    unit('abstract', 'ky', 'ky-a1=a1'),
    unit('body', 'ky', 'ky-b1-1=b1'),
    unit('abstract', 'ru', 'ru-a1=a1'),
    unit('body', 'ru', 'ru-b1-1=b1')
  ]
  expect(build(units).whole.map(({g, part}) => `${part} ${g}`)).toEqual(['abstract a1', 'body b1'])
})

describe('a part in two languages', () => {
  test('has each of its segments in a row', () => {
    const {reports} = build([unit('abstract', 'ky', 'ky-a1=a1 ky-a2'), unit('abstract', 'ru', 'ru-a1=a1')])
    expect(reports).toEqual([
      'abstract.ky.md:2 Unexpected segment `ky-a2` outside every row, expected `g=…`: the abstract exists in several languages segment-has-a-row'
    ])
  })

  test('may have identifiers outside of rows', () => {
    expect(
      build([unit('abstract', 'ky', 'ky-a1=a1'), unit('abstract', 'ky', 'ky-issn', 'identifier'), unit('abstract', 'ru', 'ru-a1=a1')])
        .reports
    ).toEqual([])
  })

  test('has its gaps decided, and the first segment of the row is named where one is not', () => {
    const units = [unit('abstract', 'ky', 'ky-a1=a1 ky-a2=a2 ky-a3=a2'), unit('abstract', 'ru', 'ru-a1=a1')]
    expect(build(units).reports).toEqual([
      'abstract.ky.md:2 Unexpected gap of row `a2` in `ru`, expected a counterpart, or `none: [ru]` in alignment.yaml gap-is-decided'
    ])
    expect(build(units, [decision('a2', ['ru'])])).toMatchObject({reports: [], rows: ['a1: ky-a1 | ru-a1', 'a2: ky-a2+ky-a3 | no ru']})
  })

  test('has none decided where something stands', () => {
    const units = [unit('abstract', 'ky', 'ky-a1=a1'), unit('abstract', 'ru', 'ru-a1=a1 ru-a2=a1')]
    expect(build(units, [decision('a1', ['ru'])]).reports).toEqual([
      'alignment.yaml:3 Unexpected `none: [ru]` of row `a1`, expected none where `ru-a1`, `ru-a2` is not there gap-is-decided'
    ])
  })
})

test('a part in one language is not aligned, and needs no rows', () => {
  expect(build([unit('body', 'ru', 'ru-b1-1 ru-b1-2')])).toMatchObject({reports: [], rows: []})
})

test('a decision on a row that no segment has is a fault', () => {
  expect(build([unit('abstract', 'ky', 'ky-a1=a1'), unit('abstract', 'ru', 'ru-a1=a1')], [decision('a9')]).reports).toEqual([
    'alignment.yaml:3 Unexpected row `a9`, expected the `g` of a segment row-is-known'
  ])
})

test('a row keeps the links and echoes that an editor decided', () => {
  const links = [
    new Map([
      ['ky', ['ky-a1' as SegmentId]],
      ['ru', ['ru-a2' as SegmentId]]
    ])
  ]
  const echo = ['ru-b2-1' as SegmentId]
  const {whole} = build([unit('abstract', 'ky', 'ky-a1=a1'), unit('abstract', 'ru', 'ru-a1=a1')], [decision('a1', [], {links, echo})])
  expect(whole[0]).toMatchObject({echo, links, phrases: [], shifts: []})
})
