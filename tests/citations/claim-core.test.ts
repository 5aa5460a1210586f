import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {claimCore} from '#lib/citations/claim-core.ts'
import {unitOf, type Edition, type UnitSpan} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const wordsOf = (edition: Edition, spans: ReadonlyArray<UnitSpan>): ReadonlyArray<string> =>
  spans.map(({end, start, unit}) => unitOf(edition, unit).text.slice(start, end))

const coresOf = (claims: string): ReadonlyArray<ReadonlyArray<string>> => {
  const edition = editionFrom({'claims.yaml': claims}, 'mosty-2001')
  return edition.claims.map((claim) => wordsOf(edition, claimCore(edition, claim)))
}

const reachOf = (from: string, to: string): string =>
  `[{from: {segment: ru-b1-1, quote: "${from}"}, to: {segment: ru-b1-2, quote: "${to}"}}]`

describe('the core of a claim', () => {
  test('is the sentence up to the marker where no editor says how far it reaches', () => {
    expect(coresOf('[]')[0]).toEqual(['Открытие моста состоялось 5 мая 2001 года в городе Озёрске'])
  })

  test('is the quotation that the marker closes, however far the claim reaches back', () => {
    const claims = `- {id: claim-rech, markers: [2], spans: ${reachOf('Открытие моста', 'останется открытым»')}}`
    expect(coresOf(claims)[1]).toEqual(['«Мост открыт, и он останется открытым»'])
  })

  test('is that of each of its markers', () => {
    const claims = `- {id: claim-all, markers: [1, 2], spans: ${reachOf('Открытие моста', 'останется открытым»')}}`
    expect(coresOf(claims)[0]).toEqual([
      'Открытие моста состоялось 5 мая 2001 года в городе Озёрске',
      '«Мост открыт, и он останется открытым»'
    ])
  })

  test('goes no further than the claim reaches, and is all of it where that stands elsewhere', () => {
    const within = `- {id: claim-rech, markers: [2], spans: [{from: {segment: ru-b1-2, quote: "Мост открыт"}, to: {segment: ru-b1-2, quote: "и он"}}]}`
    const elsewhere = `- {id: claim-rech, markers: [2], spans: [{from: {segment: ru-b2-2, quote: "Город"}, to: {segment: ru-b2-2, quote: "долго"}}]}`
    expect(coresOf(within)[1]).toEqual(['Мост открыт, и он'])
    expect(coresOf(elsewhere)[1]).toEqual(['Город ждал этого долго'])
  })
})

test('the core of every claim of the article lies within its reach and ends at a marker of it', () => {
  const edition = editionOf('kyrgyzstan-azerbaijan-2023')
  for (const claim of edition.claims) {
    const core = claimCore(edition, claim)
    const last = core.at(-1)!
    const markers = unitOf(edition, last.unit).citations.filter((citation) => citation.claim === claim.id)
    expect(
      markers.some(({start}) => !/[\p{L}\p{N}]/u.test(unitOf(edition, last.unit).text.slice(last.end, start))),
      claim.id
    ).toBe(true)
    for (const span of core)
      expect(
        claim.reach.some((reach) => reach.unit === span.unit && reach.start <= span.start && span.end <= reach.end),
        claim.id
      ).toBe(true)
  }
})
