import {expect, test} from 'vitest'
import {marksFile, needsEvidence, readMarks, withMark, type Mark} from '#app/_browser/mark-store.ts'
import {supportSchema} from '#lib/compile/schemas/support.ts'

const mark: Mark = {claim: 'claim-3', item: 'ref-3-a', verdict: 'supports', by: 'Айша', date: '2024-05-01', evidence: 'договорились о нижеследующем', hash: 'a'.repeat(64)}

test('writes the file that the build reads from support/', () => {
  expect(supportSchema.parse(JSON.parse(marksFile('mosty-2001', [mark]))).marks).toEqual([mark])
})

test('reads its own file again, and nothing of another edition or of another kind', () => {
  expect(readMarks(marksFile('mosty-2001', [mark]), 'mosty-2001')).toEqual([mark])
  expect(readMarks(marksFile('mosty-2001', [mark]), 'bruecken')).toBeUndefined()
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
  expect(['supports', 'partly', 'does-not-mention', 'contradicts', 'cannot-tell', 'not-checked'].filter(needsEvidence)).toEqual(['supports', 'partly', 'does-not-mention', 'contradicts'])
})
