import {expect, test} from 'vitest'
import {claimSegment, claimSources} from '#lib/citations/claim-sources.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom()
const [stated] = edition.claims

test('the sources of a claim are those of every entry its markers name, in that order', () => {
  expect(claimSources(edition, stated!).map(({id}) => id)).toEqual(['ref-1-a', 'ref-1-b'])
  expect(claimSources(edition, {citations: [2, 1]}).map(({id}) => id)).toEqual(['ref-2-a', 'ref-1-a', 'ref-1-b'])
  expect(() => claimSources(edition, {citations: [9]})).toThrow('Unexpected reference `9`')
})

test('a claim stands in the sentence in which it begins', () => {
  expect(edition.claims.map((claim) => claimSegment(edition, claim))).toEqual(['de-b1-1', 'de-b2-1'])
  expect(claimSegment(edition, {reach: edition.claims.flatMap(({reach}) => reach)})).toBe('de-b1-1')
})
