import {describe, expect, test} from 'vitest'
import {citationAnchor, emendationAnchor, noteAnchor, referenceAnchor, rowAnchor} from '#lib/routes/anchors.ts'
import {claimAnchor, findingAnchor, findingRoute, placeRoute, uncitedAnchor} from '#lib/routes/place-route.ts'
import {basePath} from '#lib/routes/routes.ts'
import {entryIdOf, type FindingId, type FindingPlace} from '#lib/edition/index.ts'
import {madeUnit} from '../edition/made-unit.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom()

describe('a fragment', () => {
  test('says what it leads to', () => {
    const second = {number: 3, occurrence: 2}
    const unit = madeUnit('мост-', {
      emendations: [
        [['мост', ''], '»', 'punctuation'],
        [['мост', '-'], '', 'punctuation']
      ]
    })
    expect([
      referenceAnchor(3),
      citationAnchor(second),
      noteAnchor(second),
      rowAnchor('a4'),
      emendationAnchor(unit, unit.emendations[0]!),
      emendationAnchor(unit, unit.emendations[1]!),
      findingAnchor('bridge'),
      claimAnchor('claim-3'),
      uncitedAnchor('ru-b1-1')
    ]).toEqual([
      'ref-3',
      'cite-3-2',
      'note-3-2',
      'row-a4',
      'emendation-ru-b1-4',
      'emendation-ru-b1-4-2',
      'finding-bridge',
      'claim-3',
      'uncited-ru-b1-1'
    ])
  })

  test('of an entry is the id that findings call it by', () => expect(referenceAnchor(3)).toBe(entryIdOf(3)))

  test('is not that of anything else in the edition', () => {
    const all = [
      ...edition.units.flatMap(({citations, emendations, id, segments}) => [
        ...new Set([id, ...segments.map((segment) => segment.id)]),
        ...citations.flatMap((citation) => [citationAnchor(citation), noteAnchor(citation)]),
        ...emendations.map((emendation) => emendationAnchor({emendations, id}, emendation))
      ]),
      ...edition.references.flatMap(({items, number}) => [referenceAnchor(number), ...items.map(({id}) => id)]),
      ...edition.alignment.rows.map(({g}) => rowAnchor(g)),
      ...edition.claims.map(({id}) => claimAnchor(id))
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})

test.each([
  ['de-b1-2', '/ky/alte-bruecken-2001/read/#de-b1-2'],
  ['tr-b1-1', '/ky/alte-bruecken-2001/read/tr/#tr-b1-1'],
  ['de-a1', '/ky/alte-bruecken-2001/parallel/#de-a1'],
  ['ref-1', '/ky/alte-bruecken-2001/references/#ref-1'],
  ['ref-1-b', '/ky/alte-bruecken-2001/references/#ref-1-b']
])('the place %s of a finding is read at %s', (place, route) => {
  expect(placeRoute('ky', edition, place as FindingPlace)).toBe(basePath + route)
})

test.each([
  [['de-b1-2', 'ref-1'], '/ky/alte-bruecken-2001/citations/findings/#finding-bridge'],
  [['ref-1-b', 'ref-1'], '/ky/alte-bruecken-2001/citations/findings/references/#finding-bridge']
])('a finding on %s is read at %s', (places, route) => {
  expect(findingRoute('ky', edition.id, {id: 'bridge' as FindingId, places: places as unknown as ReadonlyArray<FindingPlace>})).toBe(
    basePath + route
  )
})
