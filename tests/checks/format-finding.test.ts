import {describe, expect, test} from 'vitest'
import {formatFinding} from '#lib/checks/format-finding.ts'
import type {Edition, Finding, FindingId, FindingPlace} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

/** The line of a finding at some places. */
function lineOf(places: ReadonlyArray<string>, edition: Edition = editionFrom({}, 'mosty-2001')): string {
  const finding: Finding = {
    id: 'bridge-opened-when' as FindingId,
    rule: 'event-has-one-date',
    kind: 'contradiction',
    places: places as ReadonlyArray<FindingPlace>,
    evidence: [],
    certainty: 'proven',
    gravity: 'moderate',
    text: {ky: 'Эки дата.', ru: 'Две даты.', en: 'Two dates.'}
  }
  return formatFinding(finding, edition)
}

describe('a finding stands in the file and at the line of its first place', () => {
  test.each([
    ['a sentence', ['ru-b2-2'], 'body.ru.md:11:1'],
    ['a sentence and a source', ['en-a1', 'ref-3-b'], 'abstract.en.md:22:1'],
    ['a source', ['ref-3-b', 'ru-b1-1'], 'references.yaml:32:7'],
    ['an entry', ['ref-2'], 'references.yaml:11:3']
  ])('%s', (_, places, place) => {
    expect(lineOf(places)).toBe(`mosty-2001/${place}  Two dates.  event-has-one-date (moderate, proven)`)
  })
})

test('a place of which no line is known is its file', () => {
  const edition = editionFrom({}, 'mosty-2001')
  const references = edition.references.map((reference) => ({...reference, place: {path: 'references.yaml'}}))
  expect(lineOf(['ref-2'], {...edition, references})).toBe('mosty-2001/references.yaml  Two dates.  event-has-one-date (moderate, proven)')
})
