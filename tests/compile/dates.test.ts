import {describe, expect, test} from 'vitest'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {soundFiles} from '../sound-edition.ts'

type Write = (date: string) => ReadonlyArray<readonly [file: string, find: string, replace: string]>

const mark = (date: string): string =>
  `{"edition": "alte-bruecken-2001", "marks": [], "access": [{"item": "ref-1-a", "state": "gone", "by": "Anna", "date": "${date}"}]}`

/** Every place where an edition holds a date. */
const dates: Readonly<Record<string, Write>> = {
  // Words that leave the date to us: what others name is compared with it.
  'the date of a mention': (date) => [
    ['body.de.md', ':date[am 5. Mai 2001]{when=2001-05-05}', `:date[damals]{when="${date}"}`],
    ['body.tr.md', ':date[5 Mayıs 2001]{when=2001-05-05}', ':date[o zaman]{when=0001/9999}'],
    ['printed.txt', 'am 5. Mai 2001', 'damals'],
    ['printed.txt', '5 Mayıs 2001', 'o zaman']
  ],
  'the date of a source': (date) => [['references.yaml', 'date: 2001', `date: ${date}`]],
  'the dates of an entity': (date) => [['entities.yaml', '  type: person', `  type: person\n  dates: ${date}`]],
  'the end of an earlier name': (date) => [
    ['entities.yaml', '  type: person', `  type: person\n  earlierNames: [{ky: Анна, ru: Анна, en: Anna, until: ${date}}]`]
  ]
}

/** Every place where it holds a day. */
const days: Readonly<Record<string, Write>> = {
  'the day of the version': (date) => [['edition.yaml', 'versionDate: 2001-12-01', `versionDate: ${date}`]],
  'the day of a visit': (date) => [['access.yaml', '', `- {url: "https://example.org/bruecken", state: gone, date: ${date}}`]],
  'the day of an archived copy': (date) => [
    [
      'access.yaml',
      '',
      `- {url: "https://example.org/bruecken", state: gone, date: 2001-12-01, archived: {url: "https://example.org/1", timestamp: ${date}}}`
    ]
  ],
  'the day of a mark': (date) => [['support/anna.json', '', mark(date)]]
}

/** The faults of the sound edition with other words in some files, without their places. */
function faultsOf(changes: ReturnType<Write>): ReadonlyArray<string> {
  const files = soundFiles()
  for (const [file, find, replace] of changes) {
    const text = new TextDecoder().decode(files.get(file))
    expect(text).toContain(find)
    files.set(file, new TextEncoder().encode(text.replace(find, replace)))
  }
  return compileEdition('alte-bruecken-2001', files).diagnostics.map((fault) => formatDiagnostic(fault).split('\n')[0]!)
}

describe.each(Object.entries(dates))('%s', (_, write) => {
  test.each(['2001', '2001-05', '2000-02-29', '2001-05-05~', '2001-21', '199X', '2001/2003', '1999/..', '../2001'])('may be %s', (date) =>
    expect(faultsOf(write(date))).toEqual([])
  )

  test.each([
    ['2017-02-29', 'a day of February 2017, which has 28'],
    ['2001-02-30', 'a day of February 2001, which has 28'],
    ['2001-13', 'a month from `01` to `12`, or a season from `21`, spring, to `24`, winter'],
    ['2003/2001', 'the earlier date before the slash: `2001/2003`'],
    ['2001-05-05T10:00:00Z', 'a day without a time, as in `2001-05-05`'],
    ['-0044-07-15', 'a year from `0001` to `9999`, in four digits'],
    ['5 May', 'EDTF as in `2001-05-05`, `2001/2003` or `2001-21`']
  ])('is no %s', (date, expected) => {
    const faults = faultsOf(write(date))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`\`${date}\`, expected ${expected}  `)
  })
})

describe.each(Object.entries(days))('%s', (_, write) => {
  test.each(['2001-12-31', '2004-02-29'])('may be %s', (date) => expect(faultsOf(write(date))).toEqual([]))

  test.each([
    '2001',
    '2001-12',
    '2001-12-01~',
    '2001-12-01/2001-12-02',
    '2026/2027',
    '2001-02-29',
    '2100-02-29',
    '2001-04-31',
    '0000-01-01',
    '01.12.2001'
  ])('is no %s', (date) =>
    expect(faultsOf(write(date))).toEqual([expect.stringMatching(/^\S+ {2}Unexpected `[\w.: ]+` `.*`, expected (?:a day|a month)/u)])
  )
})

test('a day that its month has not is told as such', () => {
  expect(faultsOf(days['the day of the version']!('2001-02-29'))).toEqual([
    'edition.yaml:14:14  Unexpected `versionDate` `2001-02-29`, expected a day of February 2001, which has 28  yaml-follows-its-schema'
  ])
})

test.each(['2001-12-01T24:00:00Z', '2001-12-01T10:60:00Z', '2001-02-29T10:00:00Z', '2001-12-01T10:00:00', '2001-12-01T10:00:00Z/..'])(
  'a copy was not made at %s',
  (moment) =>
    expect(faultsOf(days['the day of an archived copy']!(moment))).toEqual([expect.stringContaining('expected a day or a moment as in')])
)

describe('the year of the print', () => {
  const written = (year: string): ReadonlyArray<string> => faultsOf([['edition.yaml', 'year: 2001', `year: ${year}`]])

  test.each(['2001', '1999', '1665', '2002'])('may be %s', (year) => expect(written(year)).toEqual([]))

  test.each([
    ['20233', 'the year of the print, from 1665, in four digits'],
    ['203', 'the year of the print, from 1665, in four digits'],
    ['2003', 'the year of the print, up to 2002, the one after `versionDate`']
  ])('is no %s', (year, expected) =>
    expect(written(year)).toEqual([`edition.yaml:9:7  Unexpected \`year\` \`${year}\`, expected ${expected}  yaml-follows-its-schema`])
  )
})

describe('YAML makes numbers of some dates', () => {
  const written = (date: string): ReadonlyArray<string> => faultsOf(dates['the date of a source']!(date))

  test('of a year, which is taken', () => expect(written('2001')).toEqual([]))
  test('of a decade, which is taken in quotes', () => expect(written('"199"')).toEqual([]))
  test.each(['0993', '199', '20', '20233', '2017.5', '-44'])('but not of %s, of which it makes another', (date) =>
    expect(written(date)).toEqual([expect.stringContaining('expected a year in four digits, or a date in quotes')])
  )
})
