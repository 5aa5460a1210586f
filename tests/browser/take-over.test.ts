import {expect, test} from 'vitest'
import {createMarkStore} from '#app/_browser/citations/mark-store.ts'
import {lastTakenOver, takeOver, undoTakeOver} from '#app/_browser/citations/take-over.ts'
import {mark, visit} from './made-marks.ts'
import {sharedStorage, tabOf} from './memory-store.ts'

const edition = 'mosty-2001'
const contrary = {...mark, verdict: 'contradicts', date: '2020-01-01'} as const
const others = {...mark, by: 'Асел', verdict: 'partly'} as const
const file = {marks: [contrary, others], access: [visit]}

test('sets the marks of a file beside those that are here, and doubles none', () => {
  const tab = tabOf(sharedStorage())
  const store = createMarkStore(tab, edition)
  store.putMark(mark)
  expect(takeOver(tab, edition, 'a.json', file)).toMatchObject({added: 3, known: 0})
  expect(store.all()).toEqual({marks: [mark, contrary, others], access: [visit]})
  expect(takeOver(tab, edition, 'a.json', file)).toMatchObject({added: 0, known: 3})
  expect(store.all().marks.length).toBe(3)
})

test('undoes an import, also in another tab and after a second import that added nothing', () => {
  const shared = sharedStorage()
  const store = createMarkStore(tabOf(shared), edition)
  store.putMark(mark)
  takeOver(tabOf(shared), edition, 'a.json', file)
  takeOver(tabOf(shared), edition, 'b.json', file)
  expect(lastTakenOver(tabOf(shared), edition)).toMatchObject({file: 'a.json', added: 3})
  undoTakeOver(tabOf(shared), edition)
  expect([store.all(), lastTakenOver(tabOf(shared), edition), shared.texts.size]).toEqual([{marks: [mark], access: []}, undefined, 1])
})

test('leaves what was entered since when it undoes an import', () => {
  const tab = tabOf(sharedStorage())
  const store = createMarkStore(tab, edition)
  takeOver(tab, edition, 'a.json', file)
  store.putMark({...others, verdict: 'supports'})
  store.putVisit({...visit, state: 'reachable', date: '2026-11-27'})
  undoTakeOver(tab, edition)
  expect(store.all()).toEqual({
    marks: [{...others, verdict: 'supports'}],
    access: [{...visit, state: 'reachable', date: '2026-11-27'}]
  })
})

test('takes over nothing from marks that say nothing', () => {
  const tab = tabOf(sharedStorage())
  const nothing = {marks: [{...mark, verdict: 'not-checked'} as const], access: [{...visit, state: 'not-tried'} as const]}
  expect([takeOver(tab, edition, 'a.json', nothing).added, createMarkStore(tab, edition).all()]).toEqual([0, {marks: [], access: []}])
})
