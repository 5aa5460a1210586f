import {describe, expect, test} from 'vitest'
import {adoptReviews, enterReview, type Reviewer} from '#app/_browser/review/enter-review.ts'
import {nextUndecided} from '#app/_browser/review/next-undecided.ts'
import type {OwnReview, PageJudgement} from '#app/_browser/review/own-review.ts'
import {exportedReviews, reviewFile, reviewFileName} from '#app/_browser/review/review-file.ts'
import {reviewStanding, type ReviewStanding} from '#app/_browser/review/review-standing.ts'
import {createReviewStore, type ReviewStore} from '#app/_browser/review/review-store.ts'
import {reviewsOf} from '#app/_browser/review/reviews-of.ts'
import {reviewSchema} from '#lib/compile/read/schemas/review.ts'
import {sharedStorage, tabOf, type SharedStorage} from './memory-store.ts'

const edition = 'mosty-2001'
const one: PageJudgement = {id: 'a1.p1', hash: 'a'.repeat(64)}
const other: PageJudgement = {id: 'a1.p2', hash: 'b'.repeat(64)}
const judgements = [one, other]
const anna: Reviewer = {by: 'Анна', date: '2026-11-27'}
const today = '2026-11-28'
const nobody: Reviewer = {...anna, by: ''}
const review: OwnReview = {judgement: one.id, verdict: 'confirmed', by: 'Анна', date: '2026-11-27', hash: one.hash}
const made = (shared: SharedStorage = sharedStorage()): ReviewStore => createReviewStore(tabOf(shared), edition)
const of = (store: ReviewStore, judgement = one) => reviewsOf(store.all(), judgements).get(judgement.id) ?? []
const enter = (store: ReviewStore, verdict: OwnReview['verdict'] | undefined, who = anna, reason = '', judgement = one): void =>
  enterReview(store, judgement, of(store, judgement), {verdict, reason}, who)
const standing = (store: ReviewStore, by = 'Анна'): ReviewStanding => reviewStanding(of(store), one, by)

describe('a review on this device', () => {
  test('is kept with the day, the reason and the hash of what was judged', () => {
    const store = made()
    enter(store, 'contested', anna, ' Дал келбейт ')
    expect(store.all()).toEqual([{...review, verdict: 'contested', reason: 'Дал келбейт'}])
    expect(standing(store)).toMatchObject({state: 'kept', entered: {verdict: 'contested', reason: 'Дал келбейт'}})
  })

  test('is as old as it was when another is entered, or when it says the same again', () => {
    const store = made()
    enter(store, 'confirmed')
    enter(store, 'contested', {...anna, date: today}, '', other)
    enter(store, 'confirmed', {...anna, date: today})
    expect(store.all().map(({date, judgement}) => `${judgement} ${date}`)).toEqual(['a1.p1 2026-11-27', `a1.p2 ${today}`])
    enter(store, 'contested', {...anna, date: today})
    expect(of(store)).toMatchObject([{verdict: 'contested', date: today}])
  })

  test('is taken away by who has none', () => {
    const shared = sharedStorage()
    enter(made(shared), 'confirmed')
    enter(made(shared), undefined)
    expect([made(shared).all(), shared.texts.size]).toEqual([[], 0])
  })

  test('is lost by neither of two tabs', () => {
    const shared = sharedStorage()
    const [left, right] = [made(shared), made(shared)]
    enter(left, 'confirmed')
    enter(right, 'contested', anna, '', other)
    expect(left.all()).toEqual(right.all())
    expect(left.all().length).toBe(2)
  })

  test('waits for a name, and gets it with the day on which it was entered', () => {
    const store = made()
    enter(store, 'confirmed', nobody)
    expect([standing(store, '').state, exportedReviews(store.all(), judgements, '')]).toEqual(['unnamed', []])
    adoptReviews(store, judgements, 'Анна')
    expect(store.all()).toEqual([review])
  })

  test.each(['{', 'null', '[{"judgement": 3}]', '"x"'])('is passed over where it cannot be read: %s', (text) => {
    expect(made(sharedStorage({[`review ${edition} a1.p1 Анна`]: text})).all()).toEqual([])
  })
})

describe('a judgement that was changed', () => {
  const stored = (hash: string, judgement = one.id): ReviewStore =>
    made(sharedStorage({[`review ${edition} ${judgement} Анна`]: JSON.stringify([{...review, judgement, hash}])}))

  test('is to be judged again: what was said of it then is told, and nothing is chosen', () => {
    const store = stored('0'.repeat(64))
    expect(standing(store)).toMatchObject({state: 'voided', own: {verdict: 'confirmed'}, entered: {verdict: undefined}})
    enter(store, 'confirmed', {...anna, date: today})
    expect(store.all()).toEqual([{...review, date: today}])
  })

  test('is told from one that stands elsewhere in its row: the review follows the words', () => {
    const store = stored(other.hash)
    expect([of(store), of(store, other).length]).toEqual([[], 1])
    enter(store, 'contested', {...anna, date: today}, '', other)
    expect(store.all()).toMatchObject([{judgement: 'a1.p2', verdict: 'contested'}])
  })

  test('that is no longer there has its review on no entry and in no file', () => {
    const store = stored('0'.repeat(64), 'a9.p1')
    expect([reviewsOf(store.all(), judgements).size, exportedReviews(store.all(), judgements, 'Анна')]).toEqual([0, []])
  })
})

describe('the file of a reviewer', () => {
  const all = [
    {...review, judgement: other.id, hash: other.hash},
    {...review, reason: 'Себеби'},
    {...review, by: 'Бек'}
  ]

  test('holds the reviews of who is named, in the order of the page, as the build reads them', () => {
    const file = reviewFile(edition, exportedReviews(all, judgements, 'Анна'))
    const {reviews} = reviewSchema.parse(JSON.parse(file))
    expect(reviews.map(({by, judgement, reason}) => [judgement, by, reason])).toEqual([
      ['a1.p1', 'Анна', 'Себеби'],
      ['a1.p2', 'Анна', undefined]
    ])
  })

  test('holds one review of a judgement, the newest', () => {
    const older = {...review, verdict: 'contested', date: '2020-01-01'} as const
    expect(exportedReviews([older, review], judgements, 'Анна')).toEqual([review])
  })

  test.each([
    ['Анна Мисалова', 'анна-мисалова.review.json'],
    ['A/B: C', 'a-b-c.review.json']
  ])('is named for %s', (by, name) => {
    expect(reviewFileName(by)).toBe(name)
  })
})

test('goes on to the next that is open, round the end, and to none where none is', () => {
  const list = ['a', 'b', 'c']
  const open = (entry: string): boolean => entry !== 'b'
  expect([
    nextUndecided(list, undefined, open),
    nextUndecided(list, 'a', open),
    nextUndecided(list, 'c', open),
    nextUndecided(list, 'b', () => false)
  ]).toEqual(['a', 'c', 'a', undefined])
})
