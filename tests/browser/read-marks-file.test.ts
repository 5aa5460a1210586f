import {describe, expect, test} from 'vitest'
import {readMarksFile, type PageBounds, type Problem} from '#app/_browser/citations/read-marks-file.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {accessStates, leastEvidence, verdicts} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom()
const bounds: PageBounds = {
  edition: edition.id,
  verdicts,
  states: accessStates,
  least: leastEvidence,
  items: edition.references.flatMap(({items}) => items.map(({id}) => id)),
  claims: Object.fromEntries(
    edition.claims.map((claim) => [claim.id, {hash: claimHash(edition, claim), items: claimSources(edition, claim).map(({id}) => id)}])
  )
}
const claim = edition.claims[0]!
const item = claimSources(edition, claim)[0]!.id
const foreign = bounds.items.find((other) => !bounds.claims[claim.id]!.items.includes(other))!
const mark = {
  claim: claim.id,
  item,
  verdict: 'supports',
  by: 'Anna',
  date: '2024-02-29',
  evidence: 'wurde der Bau',
  hash: claimHash(edition, claim)
}
const visit = {item, state: 'gone', by: 'Anna', date: '2024-02-29'}
const file = {edition: edition.id, marks: [mark], access: [visit]}

/** Files that differ from a sound one, and what is said of them: nothing, or each problem with its row. */
const files: Readonly<Record<string, readonly [file: unknown, ...problems: ReadonlyArray<string>]>> = {
  'a sound one': [file],
  'one without visits': [{edition: edition.id, marks: [mark]}],
  'visits that are null': [{...file, access: null}],
  'no marks at all': [{edition: edition.id, marks: []}],
  'evidence that is null': [{...file, marks: [{...mark, verdict: 'cannot-tell', evidence: null}]}],
  'a mark that says nothing': [{...file, marks: [{...mark, verdict: 'not-checked', evidence: undefined}]}],
  'a name with spaces round it': [{...file, marks: [{...mark, by: ' Anna  B. '}]}],
  'a hash of another text': [{...file, marks: [{...mark, hash: '0'.repeat(64)}]}],
  'a list': [[mark], 'shape'],
  null: [null, 'shape'],
  'marks that are no list': [{...file, marks: {}}, 'shape'],
  'no marks': [{edition: edition.id, access: []}, 'shape'],
  'visits that are no list': [{...file, access: 'gone'}, 'shape'],
  'another edition': [{...file, edition: 'neue-bruecken-2002'}, 'edition neue-bruecken-2002'],
  'no edition': [{marks: [mark]}, 'edition'],
  'a further field': [{...file, remarks: []}, 'field remarks'],
  'a further field of a mark': [{...file, marks: [mark, {...mark, note: 'x'}]}, 'marks 2 field note'],
  'a further field of a visit': [{...file, access: [{...visit, claim: claim.id}]}, 'access 1 field claim'],
  'a row that is text': [{...file, marks: ['supports']}, 'marks 1 row'],
  'a row that is null': [{...file, access: [null]}, 'access 1 row'],
  'an unknown verdict': [{...file, marks: [mark, mark, {...mark, verdict: 'bogus'}]}, 'marks 3 value verdict bogus'],
  'a verdict in capitals': [{...file, marks: [{...mark, verdict: 'Supports'}]}, 'marks 1 value verdict Supports'],
  'an unknown state': [{...file, access: [{...visit, state: 'lost'}]}, 'access 1 value state lost'],
  'an unknown claim': [{...file, marks: [{...mark, claim: 'nowhere'}]}, 'marks 1 unknown claim nowhere'],
  'a claim named as what objects inherit': [{...file, marks: [{...mark, claim: 'constructor'}]}, 'marks 1 unknown claim constructor'],
  'an unknown source': [{...file, marks: [{...mark, item: 'ref-99-a'}]}, 'marks 1 unknown item ref-99-a'],
  'a visit to an unknown source': [{...file, access: [{...visit, item: 'ref-99-a'}]}, 'access 1 unknown item ref-99-a'],
  'a source of another claim': [{...file, marks: [{...mark, item: foreign}]}, `marks 1 foreign ${foreign}`],
  'a visit to a source of no claim': [{...file, access: [{...visit, item: foreign}]}],
  'a day that is a word': [{...file, marks: [{...mark, date: 'yesterday'}]}, 'marks 1 value date yesterday'],
  'a day of no leap year': [{...file, access: [{...visit, date: '2023-02-29'}]}, 'access 1 value date 2023-02-29'],
  'a day of the year 0': [{...file, access: [{...visit, date: '0000-01-01'}]}, 'access 1 value date 0000-01-01'],
  'a day that no month has': [{...file, access: [{...visit, date: '2024-02-30'}]}, 'access 1 value date 2024-02-30'],
  'a moment for a day': [{...file, access: [{...visit, date: '2024-02-29T10:00:00Z'}]}, 'access 1 value date 2024-02-29T10:00:00Z'],
  'a year for a day': [{...file, access: [{...visit, date: '2024'}]}, 'access 1 value date 2024'],
  'a number for a day': [{...file, access: [{...visit, date: 20240229}]}, 'access 1 text date 20240229'],
  'no name': [{...file, marks: [{...mark, by: undefined}]}, 'marks 1 missing by'],
  'a name of spaces': [{...file, marks: [{...mark, by: '  '}]}, 'marks 1 text by   '],
  'a hash cut short': [{...file, marks: [{...mark, hash: mark.hash.slice(1)}]}, `marks 1 value hash ${mark.hash.slice(1, 60)}…`],
  'a hash in capitals': [{...file, marks: [{...mark, hash: 'A'.repeat(64)}]}, `marks 1 value hash ${'A'.repeat(59)}…`],
  'too little evidence': [{...file, marks: [{...mark, evidence: 'geöffnet'}]}, 'marks 1 short geöffnet'],
  'evidence of spaces': [
    {...file, marks: [{...mark, evidence: ' '.repeat(20)}]},
    `marks 1 text evidence ${' '.repeat(20)}`,
    'marks 1 short'
  ],
  'no evidence': [{...file, marks: [{...mark, evidence: undefined}]}, 'marks 1 short'],
  'several problems': [
    {...file, marks: [{...mark, verdict: 'bogus', claim: 'nowhere', date: 'yesterday'}], access: [visit, {...visit, by: 3}]},
    'marks 1 unknown claim nowhere',
    'marks 1 value verdict bogus',
    'marks 1 value date yesterday',
    'access 2 text by 3'
  ]
}

const said = ({field, kind, list, row, value}: Problem): string =>
  [list, row, kind, field, value].filter((part) => part !== undefined && part !== '').join(' ')
const read = (text: string): ReturnType<typeof readMarksFile> => readMarksFile(text, bounds)

describe.each(Object.entries(files))('%s', (_, [changed, ...problems]) => {
  const text = JSON.stringify(changed)

  test('is taken, or every problem is named by its row and nothing is taken', () => {
    const result = read(text)
    expect('problems' in result ? result.problems.map(said) : []).toEqual(problems)
    expect('marks' in result).toBe(problems.length === 0)
  })

  test('is judged as the build judges it', () => {
    const compiles = (): boolean => {
      try {
        editionFrom({'support/anna.json': text})
        return true
      } catch {
        return false
      }
    }
    expect(compiles()).toBe(problems.length === 0)
  })
})

test('takes what stands in the file, names set right', () => {
  expect(read(JSON.stringify({...file, marks: [{...mark, by: ' Anna  B. '}]}))).toEqual({
    marks: {marks: [{...mark, by: 'Anna B.'}], access: [visit]}
  })
})

test.each(['', '{', 'claim;item', '%PDF-1.7', '\uFEFF{"edition": '])('says that %j is no JSON', (text) => {
  expect(read(text)).toEqual({problems: [{kind: 'json'}]})
})

test('reads a file that an editor saved with a mark of byte order', () => {
  expect(read(`\uFEFF${JSON.stringify(file)}`)).toHaveProperty('marks')
})
