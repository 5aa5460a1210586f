import {expect, test} from 'vitest'
import {issueLabel} from '#lib/citing/issue-label.ts'
import {citedEdition} from './cited-edition.ts'

test.each([
  [{}, '2(3)/2001, 29–32'],
  [{volume: '5', issue: '2'}, '5, 2/2001, 29–32'],
  [{volume: '5', issue: undefined}, '5/2001, 29–32'],
  [{issue: undefined, lastPage: '29'}, '2001, 29']
])('an issue is named by what it has: %o', (changes, label) => {
  expect(issueLabel(citedEdition(changes).metadata)).toBe(label)
})
