import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {locales, tourTargets, type ClaimId, type EntityId, type RowId, type SegmentId, type TourStep} from '#lib/edition/index.ts'
import {tourStepRoute} from '#lib/routes/tour-step-route.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const home = '/en/kyrgyzstan-azerbaijan-2023/'
const text = {ky: 'а', ru: 'а', en: 'a'}
const routeOf = (step: TourStep, locale: 'ky' | 'ru' | 'en' = 'en') => tourStepRoute(locale, edition, step)

test('a passage is read in the reader’s language, in the translation where there is one', () => {
  const step: TourStep = {kind: 'passage', at: 'ru-b23-3' as SegmentId, text}
  expect(routeOf(step)).toBe(`${home}read/en/#en-b23-3`)
  expect(routeOf(step, 'ru')).toBe('/ru/kyrgyzstan-azerbaijan-2023/read/#ru-b23-3')
})

test('everything else has an address of its own', () => {
  expect(routeOf({kind: 'claim', at: 'claim-treaty-1997' as ClaimId, text})).toBe(`${home}citations/claims/claim-treaty-1997/`)
  expect(routeOf({kind: 'reference', at: 'ref-8-b', text} as TourStep)).toBe(`${home}references/#ref-8-b`)
  expect(routeOf({kind: 'entity', at: 'baku' as EntityId, text})).toBe(`${home}entities/baku/`)
  expect(routeOf({kind: 'row', at: 'a7' as RowId, text})).toBe(`${home}parallel/#row-a7`)
  const {id} = edition.readerFindings.find(({places}) => places.some((place) => place.startsWith('ru-b')))!
  expect(routeOf({kind: 'finding', at: id, text})).toBe(`${home}citations/findings/#finding-${id}`)
})

test('the article’s tours go through every kind of page, each step to an address of its own', () => {
  const steps = edition.tours.flatMap((tour) => tour.steps)
  expect(new Set(steps.map(({kind}) => kind))).toEqual(new Set(tourTargets))
  for (const {steps: way} of edition.tours)
    for (const locale of locales) expect(new Set(way.map((step) => routeOf(step, locale))).size).toBe(way.length)
})
