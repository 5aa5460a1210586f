import {expect, test} from 'vitest'
import {lacksOf, needsEvidence} from '#app/_browser/citations/entered.ts'
import {adopt, enterMark, enterVisit, type Judge} from '#app/_browser/citations/judge.ts'
import {createMarkStore, type MarkStore} from '#app/_browser/citations/mark-store.ts'
import {disagree, standingOf, type Standing} from '#app/_browser/citations/standing.ts'
import {judged, mark, visit} from './made-marks.ts'
import {sharedStorage, tabOf} from './memory-store.ts'

const judge: Judge = {by: 'Айша', date: '2026-11-27', least: 12}
const nobody: Judge = {...judge, by: ''}
const made = (): MarkStore => createMarkStore(tabOf(sharedStorage()), 'mosty-2001')
const standing = (store: MarkStore, {by, least} = judge): Standing => standingOf(store, judged, {by, least})
const evidence = 'договорились о нижеследующем'

test('asks for evidence wherever something is said of the source', () => {
  expect(['supports', 'partly', 'does-not-mention', 'contradicts', 'cannot-tell', 'not-checked'].filter(needsEvidence)).toEqual([
    'supports',
    'partly',
    'does-not-mention',
    'contradicts'
  ])
})

test('names everything that is lacking', () => {
  expect([
    lacksOf({verdict: 'supports', evidence: 'нет'}, '', 12),
    lacksOf({verdict: 'not-checked', evidence}, 'Айша', 12),
    lacksOf({verdict: 'cannot-tell', evidence: ''}, 'Айша', 12),
    lacksOf({verdict: 'supports', evidence: `           ${' '}`}, 'Айша', 12),
    lacksOf({verdict: 'not-checked', evidence: ' '}, '', 12)
  ]).toEqual([['unnamed', 'short'], ['unjudged'], [], ['short'], []])
})

test('keeps what is refused as a draft, which leaves the mark before it alone', () => {
  const store = made()
  enterMark(store, judged, {verdict: 'supports', evidence}, judge)
  enterMark(store, judged, {verdict: 'partly', evidence: 'нет '}, judge)
  expect(store.all().marks).toMatchObject([{verdict: 'supports', evidence}])
  expect(standing(store)).toMatchObject({
    entered: {verdict: 'partly', evidence: 'нет '},
    lacks: ['short'],
    state: 'short',
    mark: {verdict: 'supports'}
  })
  enterMark(store, judged, {verdict: 'partly', evidence}, judge)
  expect([store.all().marks, store.draftCount(), standing(store).state]).toMatchObject([[{verdict: 'partly'}], 0, 'kept'])
})

test('takes a mark back at once, and keeps the words of the source that were quoted for it', () => {
  const store = made()
  enterMark(store, judged, {verdict: 'supports', evidence}, judge)
  enterMark(store, judged, {verdict: 'not-checked', evidence}, judge)
  expect([store.all().marks, standing(store)]).toMatchObject([[], {entered: {verdict: 'not-checked', evidence}, lacks: ['unjudged']}])
})

test('gives what waited for a name the name, and what still lacks something stays a draft', () => {
  const store = made()
  const other = {...judged, item: 'ref-3-b'}
  enterMark(store, judged, {verdict: 'supports', evidence}, nobody)
  enterMark(store, other, {verdict: 'partly', evidence: 'нет'}, nobody)
  enterVisit(store, judged.item, 'gone', nobody)
  expect([store.all(), store.draftCount(), standing(store, nobody)]).toMatchObject([
    {marks: [], access: []},
    3,
    {state: 'unnamed', visit: 'gone', entered: {verdict: 'supports'}}
  ])
  adopt(store, [judged, other], judge)
  expect([store.all(), store.draftCount()]).toMatchObject([
    {marks: [{by: 'Айша', item: 'ref-3-a', verdict: 'supports'}], access: [{by: 'Айша', state: 'gone'}]},
    1
  ])
  expect(standingOf(store, other, judge)).toMatchObject({entered: {verdict: 'partly', evidence: 'нет'}, state: 'short'})
})

test('a visit belongs to the source: a judgement on a second claim neither takes it away nor dates it anew', () => {
  const store = made()
  store.putVisit(visit)
  const second = {...judged, claim: 'claim-9'}
  enterMark(store, second, {verdict: 'supports', evidence}, judge)
  expect([store.all().access, standing(store).visit, standingOf(store, second, judge).visit]).toEqual([[visit], 'gone', 'gone'])
})

test('sets conflicting marks side by side: those of others, and of the checker’s own', () => {
  const store = made()
  const old = {...mark, date: '2020-01-01', verdict: 'contradicts'} as const
  const tab = tabOf(
    sharedStorage({
      'mark mosty-2001 claim-3 ref-3-a Айша': JSON.stringify([mark, old]),
      'mark mosty-2001 claim-3 ref-3-a Асел': JSON.stringify([{...mark, by: 'Асел', verdict: 'partly'}])
    })
  )
  const shown = standing(createMarkStore(tab, 'mosty-2001'))
  expect([shown.mark, shown.others.map(({by, verdict}) => `${by} ${verdict}`)]).toEqual([mark, ['Айша contradicts', 'Асел partly']])
  expect(standing(store).others).toEqual([])
})

test('says that checkers disagree only about what the claim says today', () => {
  const other = {...mark, by: 'Асел', verdict: 'partly'} as const
  expect([disagree([mark, other], mark.hash), disagree([mark, {...other, hash: 'b'.repeat(64)}], mark.hash)]).toEqual([true, false])
})

test('a mark on a claim that reads otherwise now is void', () => {
  const store = made()
  store.putMark({...mark, hash: 'b'.repeat(64)})
  expect(standing(store).state).toBe('voided')
})
