import {expect, test} from 'vitest'
import {marksFile, needsEvidence, readMarks, withAccess, withMark, type AccessMark, type Mark} from '#app/_browser/citations/mark-store.ts'
import {supportSchema} from '#lib/compile/read/schemas/support.ts'

const mark: Mark = {
  claim: 'claim-3',
  item: 'ref-3-a',
  verdict: 'supports',
  by: 'Айша',
  date: '2024-05-01',
  evidence: 'договорились о нижеследующем',
  hash: 'a'.repeat(64)
}
const visit: AccessMark = {item: 'ref-3-a', state: 'gone', by: 'Айша', date: '2024-05-01'}
const held = {marks: [mark], access: [visit]}

test('writes the file that the build reads from support/', () => {
  expect(supportSchema.parse(JSON.parse(marksFile('mosty-2001', held)))).toEqual({edition: 'mosty-2001', ...held})
})

test('reads its own file again, and nothing of another edition or of another kind', () => {
  expect(readMarks(marksFile('mosty-2001', held), 'mosty-2001')).toEqual(held)
  expect(readMarks(marksFile('mosty-2001', held), 'bruecken')).toBeUndefined()
  expect(readMarks('[]', 'mosty-2001')).toBeUndefined()
  expect(readMarks('{"edition": "mosty-2001", "marks": [{"claim": 3}]}', 'mosty-2001')).toBeUndefined()
  expect(readMarks('', 'mosty-2001')).toBeUndefined()
})

test('keeps one mark a checker, claim and source, and those of others beside it', () => {
  const other = {...mark, by: 'Асел', verdict: 'contradicts'}
  const marks = withMark(withMark([mark], other), {...mark, verdict: 'partly'})
  expect(marks.map(({by, verdict}) => `${by}: ${verdict}`)).toEqual(['Асел: contradicts', 'Айша: partly'])
})

test('takes a mark away when it says that nothing was checked', () => {
  expect(withMark([mark], {...mark, verdict: 'not-checked'})).toEqual([])
})

test('asks for evidence wherever something is said of the source', () => {
  expect(['supports', 'partly', 'does-not-mention', 'contradicts', 'cannot-tell', 'not-checked'].filter(needsEvidence)).toEqual([
    'supports',
    'partly',
    'does-not-mention',
    'contradicts'
  ])
})

test('reads a file without marks on access, and none whose marks on access are something else', () => {
  expect(readMarks(JSON.stringify({edition: 'mosty-2001', marks: [mark]}), 'mosty-2001')).toEqual({marks: [mark], access: []})
  expect(readMarks(JSON.stringify({edition: 'mosty-2001', marks: [mark], access: [{item: 'ref-3-a'}]}), 'mosty-2001')).toBeUndefined()
})

test('keeps one mark on access a checker and source, and takes it away when nothing was tried', () => {
  const other = {...visit, by: 'Асел'}
  expect(withAccess([visit, other], {...visit, state: 'reachable'}).map(({by, state}) => `${by}: ${state}`)).toEqual([
    'Асел: gone',
    'Айша: reachable'
  ])
  expect(withAccess([visit, other], {...visit, state: 'not-tried'})).toEqual([other])
})
