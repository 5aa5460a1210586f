import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import type {FileProblem} from '#app/_browser/frame/file-import.ts'
import {readReviewFile, type ReviewBounds} from '#app/_browser/review/read-review-file.ts'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {reviewVerdicts} from '#lib/edition/index.ts'
import {reviewJsonSchema} from '#lib/exports/open-data/review-json-schema.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom({}, 'tegirmen-2001')
const judgements = judgementList(edition).map(({hash, id}) => ({hash, id}))
const bounds: ReviewBounds = {edition: edition.id, verdicts: reviewVerdicts, judgements}
const [first, second] = judgements as unknown as [(typeof judgements)[number], (typeof judgements)[number]]
const review = {judgement: first.id, verdict: 'confirmed', by: 'Anna', date: '2024-02-29', reason: 'Дал келет.', hash: first.hash}
const file = {edition: edition.id, reviews: [review]}
const isValid = new Ajv2020({strict: false}).compile(reviewJsonSchema())

/** Files that differ from a sound one, and what is said of them: nothing, or each problem with its row. */
const files: Readonly<Record<string, readonly [file: unknown, ...problems: ReadonlyArray<string>]>> = {
  'a sound one': [file],
  'no reviews at all': [{...file, reviews: []}],
  'one without a reason': [{...file, reviews: [{...review, reason: undefined}]}],
  'a reason that is null': [{...file, reviews: [{...review, reason: null}]}],
  'a name with spaces round it': [{...file, reviews: [{...review, by: ' Anna  B. '}]}],
  'a hash of another judgement text': [{...file, reviews: [{...review, hash: '0'.repeat(64)}]}],
  'an id of another time, with the words of today': [{...file, reviews: [{...review, judgement: 'a1.p99'}]}],
  'two reviewers of one judgement': [{...file, reviews: [review, {...review, by: 'Бек', verdict: 'contested'}]}],
  'two judgements': [{...file, reviews: [review, {...review, judgement: second.id, hash: second.hash}]}],
  'a list': [[review], 'shape'],
  null: [null, 'shape'],
  'reviews that are no list': [{...file, reviews: {}}, 'shape'],
  'no reviews': [{edition: edition.id}, 'shape'],
  'a further field': [{...file, marks: []}, 'field marks'],
  'a further field of a review': [{...file, reviews: [review, {...review, by: 'Бек', note: 'x'}]}, 'reviews 2 field note'],
  'a row that is text': [{...file, reviews: ['confirmed']}, 'reviews 1 row'],
  'an unknown verdict': [{...file, reviews: [{...review, verdict: 'unsure'}]}, 'reviews 1 value verdict unsure'],
  'a day that is a word': [{...file, reviews: [{...review, date: 'yesterday'}]}, 'reviews 1 value date yesterday'],
  'a moment for a day': [{...file, reviews: [{...review, date: '2024-02-29T10:00:00Z'}]}, 'reviews 1 value date 2024-02-29T10:00:00Z'],
  'no name': [{...file, reviews: [{...review, by: undefined}]}, 'reviews 1 missing by'],
  'a name of spaces': [{...file, reviews: [{...review, by: '  '}]}, 'reviews 1 text by   '],
  'a reason of spaces': [{...file, reviews: [{...review, reason: '  '}]}, 'reviews 1 text reason   '],
  'a hash cut short': [{...file, reviews: [{...review, hash: '00'}]}, 'reviews 1 value hash 00'],
  'several problems': [
    {...file, reviews: [review, {...review, by: 3, verdict: 'unsure'}]},
    'reviews 2 value verdict unsure',
    'reviews 2 text by 3'
  ]
}

/** What only the edition shows, and no schema of a file. */
const ofTheEdition: typeof files = {
  'another edition': [{...file, edition: 'mosty-2001'}, 'edition mosty-2001'],
  'a judgement that is not there': [
    {...file, reviews: [{...review, judgement: 'nowhere.p1', hash: '0'.repeat(64)}]},
    'reviews 1 unknown judgement nowhere.p1'
  ],
  'a second review by the same reviewer': [
    {...file, reviews: [review, {...review, by: ' Anna', verdict: 'contested'}]},
    `reviews 2 twice ${first.id}`
  ],
  'a day of no leap year': [{...file, reviews: [{...review, date: '2023-02-29'}]}, 'reviews 1 value date 2023-02-29']
}

const said = ({field, kind, list, row, value}: FileProblem): string =>
  [list, row, kind, field, value].filter((part) => part !== undefined && part !== '').join(' ')

describe.each(Object.entries({...files, ...ofTheEdition}))('%s', (name, [changed, ...problems]) => {
  const text = JSON.stringify(changed)

  test('is taken, or every problem is named by its row and nothing is taken', () => {
    const result = readReviewFile(text, bounds)
    expect('problems' in result ? result.problems.map(said) : []).toEqual(problems)
  })

  test('is judged as the build judges it', () => {
    const compiles = (): boolean => {
      try {
        editionFrom({'review/anna.json': text}, 'tegirmen-2001')
        return true
      } catch {
        return false
      }
    }
    expect(compiles()).toBe(problems.length === 0)
  })

  test('is judged as the published schema judges it, as far as a schema can', () => {
    expect(isValid(JSON.parse(text))).toBe(problems.length === 0 || name in ofTheEdition)
  })
})

test('takes what stands in the file, names set right', () => {
  expect(readReviewFile(JSON.stringify({...file, reviews: [{...review, by: ' Anna  B. '}]}), bounds)).toEqual({
    found: [{...review, by: 'Anna B.'}]
  })
})

test.each(['', '{', '%PDF-1.7'])('says that %j is no JSON', (text) => {
  expect(readReviewFile(text, bounds)).toEqual({problems: [{kind: 'json'}]})
})

test('reads a file that an editor saved with a mark of byte order', () => {
  expect(readReviewFile(`\uFEFF${JSON.stringify(file)}`, bounds)).toHaveProperty('found')
})
