import {expect, test} from 'vitest'
import {checkerName} from '#app/_browser/citations/checker-name.ts'
import {createMarkStore} from '#app/_browser/citations/mark-store.ts'
import {marksFile, marksOf} from '#app/_browser/citations/marks-file.ts'
import {takeInOld} from '#app/_browser/citations/take-in-old.ts'
import {oldMarksKey} from '#app/_browser/hooks.ts'
import {supportSchema} from '#lib/compile/read/schemas/support.ts'
import {mark, visit} from './made-marks.ts'
import {sharedStorage, tabOf} from './memory-store.ts'

const edition = 'mosty-2001'

test('two tabs lose none of each other’s marks and visits, whatever they saw when they were opened', () => {
  const shared = sharedStorage()
  const [one, other] = [createMarkStore(tabOf(shared), edition), createMarkStore(tabOf(shared), edition)]
  one.putMark(mark)
  other.putMark({...mark, item: 'ref-3-b', verdict: 'partly'})
  one.putVisit(visit)
  other.putMark({...mark, claim: 'claim-4'})
  for (const store of [one, other]) {
    expect(store.all().marks.map(({claim, item}) => `${claim} ${item}`)).toEqual(['claim-3 ref-3-a', 'claim-3 ref-3-b', 'claim-4 ref-3-a'])
    expect(store.all().access).toEqual([visit])
  }
})

test('keeps one mark a checker, claim and source, and those of others beside it', () => {
  const store = createMarkStore(tabOf(sharedStorage()), edition)
  store.putMark(mark)
  store.putMark({...mark, by: 'Асел', verdict: 'contradicts'})
  store.putMark({...mark, verdict: 'partly'})
  expect(store.marksOn('claim-3', 'ref-3-a').map(({by, verdict}) => `${by}: ${verdict}`)).toEqual(['Айша: partly', 'Асел: contradicts'])
})

test('takes a mark away when it says that nothing was checked, and a visit when nothing was tried', () => {
  const shared = sharedStorage()
  const store = createMarkStore(tabOf(shared), edition)
  store.putMark(mark)
  store.putVisit(visit)
  store.putMark({...mark, verdict: 'not-checked'})
  store.putVisit({...visit, state: 'not-tried'})
  expect([store.all(), shared.texts.size]).toEqual([{marks: [], access: []}, 0])
})

test('leaves the day of what says the same as before', () => {
  const store = createMarkStore(tabOf(sharedStorage()), edition)
  store.putMark(mark)
  store.putVisit(visit)
  store.putMark({...mark, date: '2026-01-01'})
  store.putVisit({...visit, date: '2026-01-01'})
  expect(store.all()).toEqual({marks: [mark], access: [visit]})
  store.putVisit({...visit, state: 'reachable', date: '2026-01-01'})
  expect(store.all().access).toEqual([{...visit, state: 'reachable', date: '2026-01-01'}])
})

test('keeps the marks of editions apart, also where one name begins like another', () => {
  const tab = tabOf(sharedStorage())
  createMarkStore(tab, 'mosty').putMark(mark)
  createMarkStore(tab, 'mosty-2001').putVisit(visit)
  expect([createMarkStore(tab, 'mosty').all(), createMarkStore(tab, 'mosty-2001').all()]).toEqual([
    {marks: [mark], access: []},
    {marks: [], access: [visit]}
  ])
  expect(createMarkStore(tab, 'mosty').marksOn('claim', 'ref-3-a')).toEqual([])
})

test.each(['{', 'null', '[{"claim": 3}]', '"x"', '{}'])('passes over what it cannot read: %s', (text) => {
  const store = createMarkStore(tabOf(sharedStorage({[`mark ${edition} claim-3 ref-3-a Айша`]: text})), edition)
  expect(store.all()).toEqual({marks: [], access: []})
})

test('writes the file that the build reads from support/, the same for the same marks in any order', () => {
  const marks = [mark, {...mark, item: 'ref-10-a'}, {...mark, by: 'Асел'}]
  const file = marksFile(edition, {marks, access: [visit]})
  expect(marksFile(edition, {marks: [...marks].reverse(), access: [visit]})).toBe(file)
  const read = supportSchema.parse(JSON.parse(file))
  expect(read.marks.map(({by, item}) => `${item} ${by}`)).toEqual(['ref-3-a Айша', 'ref-3-a Асел', 'ref-10-a Айша'])
  expect(read).toMatchObject({edition, access: [visit]})
})

test('exports the marks of the checker who is named, since those of others have files of their own; all where nobody is', () => {
  const all = {marks: [mark, {...mark, by: 'Асел'}], access: [visit, {...visit, by: 'Асел'}]}
  expect([marksOf(all, 'Айша'), marksOf(all, '')]).toEqual([{marks: [mark], access: [visit]}, all])
})

test('takes in the marks that were kept together, and leaves what was entered since', () => {
  const shared = sharedStorage({[oldMarksKey(edition)]: JSON.stringify({edition, marks: [{...mark, by: 'Айша '}], access: [visit]})})
  const tab = tabOf(shared)
  const store = createMarkStore(tab, edition)
  store.putVisit({...visit, state: 'reachable'})
  takeInOld(tab, edition)
  expect([store.all(), shared.texts.has(oldMarksKey(edition))]).toEqual([{marks: [mark], access: [{...visit, state: 'reachable'}]}, false])
  takeInOld(tabOf(sharedStorage({[oldMarksKey(edition)]: '{'})), edition)
})

const names = [
  'Aisha ',
  ' Aisha',
  'Aisha',
  'Айша  Асанова',
  'Айша\u00a0Асанова',
  'Өмүр\tң',
  'Zoe\u0308 Muller',
  'Z\u00f6e',
  '\u0418\u0306ылдыз'
]

test.each(names)('one person is one name, here and in the build: %j', (typed) => {
  const name = checkerName(typed)
  expect([name.trim(), name.normalize('NFC'), checkerName(name)]).toEqual([name, name, name])
  const file = {edition, marks: [], access: [{...visit, by: typed}]}
  expect(supportSchema.parse(file).access[0]?.by).toBe(name)
})

test('names that look alike are one name', () => {
  expect(new Set(['Aisha ', ' Aisha', 'Aisha\u00a0'].map(checkerName))).toEqual(new Set(['Aisha']))
  expect(checkerName('\u0418\u0306ылдыз')).toBe('\u0419ылдыз')
})
