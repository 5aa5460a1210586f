import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {Edition} from '#lib/edition/index.ts'
import {partNames} from '#lib/exports/epub/book-words.ts'
import {shelfRoute} from '#lib/routes/routes.ts'
import {editionVolumes, type EditionVolume} from '#lib/volumes/edition-volumes.ts'
import {volumeWords} from '#lib/volumes/volume-words.ts'
import {editionFrom} from '../sound-edition.ts'

const names = (edition: Edition): ReadonlyArray<string> => editionVolumes(edition).map(({name}) => name)

function volumeOf(edition: Edition, name: string): EditionVolume {
  const volume = editionVolumes(edition).find((candidate) => candidate.name === name)
  if (!volume) throw new Error(`There is no volume ${name} among ${names(edition).join(', ')}`)
  return volume
}

/** The pages of a volume from the title page of its edition, those within another one set in: `parallel/`, `  parallel/body/h1/`. */
function pagesOf(edition: Edition, name: string): ReadonlyArray<string> {
  const {locale, pages} = volumeOf(edition, name)
  const root = `${shelfRoute(locale)}${edition.id}/`
  return pages.map(({isWithin, route}) => {
    expect(route.startsWith(root), route).toBe(true)
    return `${isWithin ? '  ' : ''}${route.slice(root.length)}`
  })
}

test('there is a volume for each language of the body, for each two languages, and a complete one for each language of the interface', () => {
  expect(names(editionFrom())).toEqual(['de', 'tr', 'de-tr', 'complete.ky', 'complete.ru', 'complete.en'])
})

test('a volume for reading holds the page of its language alone', () => {
  const edition = editionFrom({}, 'mosty-2002')
  expect(pagesOf(edition, 'ru')).toEqual(['read/'])
  expect(pagesOf(edition, 'en')).toEqual(['read/en/'])
})

test('a volume of two languages holds the title matter and each section that was translated side by side, and the references', () => {
  expect(pagesOf(editionFrom(), 'de-tr')).toEqual(['parallel/', 'references/'])
  expect(pagesOf(editionFrom({}, 'mosty-2002'), 'ru-en')).toEqual(['parallel/', '  parallel/body/h1/', 'references/'])
  expect(pagesOf(editionFrom({}, 'tegirmen-2001'), 'ky-en')).toEqual(['parallel/ky-en/', 'references/'])
})

test('a complete volume holds each page but those that are for work on the site, or for one name or term', () => {
  expect(pagesOf(editionFrom({}, 'mosty-2002'), 'complete.ru')).toEqual([
    '',
    'read/',
    'read/en/',
    'parallel/',
    'references/',
    'citations/',
    '  citations/claims/claim-1/',
    '  citations/claims/claim-2/',
    '  citations/claims/claim-3/',
    '  citations/findings/',
    '  citations/findings/references/',
    '  citations/uncited/',
    '  citations/evidence/',
    'entities/',
    'chronology/',
    'translation/',
    'apparatus/'
  ])
})

test('it holds what leads into the register as far as the edition has something to show there', () => {
  const shown = (edition: Edition): ReadonlyArray<string> =>
    pagesOf(edition, 'complete.ky').filter((page) => /^(?:entities|chronology|meetings|map)\//u.test(page))
  expect(shown(editionFrom({}, 'tegirmen-2001'))).toEqual(['entities/'])
  expect(shown(editionFrom({}, 'mosty-2001'))).toEqual(['entities/', 'chronology/'])
  expect(shown(editionOf('kyrgyzstan-azerbaijan-2023'))).toEqual(['entities/', 'chronology/', 'meetings/', 'map/'])
})

test('each volume with a translation says so in its record, and of which languages where it holds others too', () => {
  const edition = editionFrom({}, 'mosty-2002')
  const begins = (name: string): string => volumeOf(edition, name).record.subject.split(/(?:Мосты|Bridges) 2001\. https:/u)[0] ?? ''
  expect(Object.fromEntries(names(edition).map((name) => [name, begins(name)]))).toEqual({
    ru: '',
    en: 'Translation by this edition. ',
    'ru-en': 'Перевод этого издания: английский. ',
    'complete.ky': 'Ушул басылманын котормосу: англисче. ',
    'complete.ru': 'Перевод этого издания: английский. ',
    'complete.en': 'Translation by this edition: English. '
  })
})

test('no volume of an edition that translated nothing says that it holds a translation', () => {
  for (const {name, record} of editionVolumes(editionFrom({}, 'tegirmen-2001')))
    expect(record.subject, name).not.toMatch(/котормосу|Перевод|Translation/u)
})

test('the texts of a complete volume are told apart by their languages, named as the pages name them, and by whose they are', () => {
  const labels = (edition: Edition, name: string): ReadonlyArray<string> => volumeOf(edition, name).pages.flatMap(({label}) => label ?? [])
  expect(labels(editionFrom({}, 'mosty-2002'), 'complete.en')).toEqual(['Russian', 'English · Translation by this edition'])
  expect(labels(editionOf('kyrgyzstan-azerbaijan-2023'), 'complete.ru')).toEqual([
    'русский',
    'английский · Перевод этого издания',
    'кыргызский · Перевод этого издания'
  ])
})

test('a volume in a language that is none of the interface speaks the default one about itself', () => {
  const german = volumeOf(editionFrom(), 'de')
  expect(german.locale).toBe('en')
  expect(german.record.title).toBe(editionFrom().metadata.title['de'])
})

test('a volume and the book call one thing by one name', () => {
  expect(volumeWords).toEqual({contents: partNames.contents, translation: partNames.translation})
})
