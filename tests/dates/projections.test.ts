import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {archiveAddress} from '#lib/citations/archive-address.ts'
import {cslDate} from '#lib/dates/csl-date.ts'
import {boundsOf, dayInterval} from '#lib/dates/day-interval.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {isoDate} from '#lib/dates/iso-date.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import {teiDate} from '#lib/dates/tei-date.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {referenceToCslItem} from '#lib/exports/bibliography/reference-to-csl-item.ts'
import {cslItemToBibtex} from '#lib/exports/bibliography/csl-item-to-bibtex.ts'
import {cslItemToRis} from '#lib/exports/bibliography/csl-item-to-ris.ts'
import {editionFrom} from '../sound-edition.ts'

const locales = ['ky', 'ru', 'en'] as const
const bare = [
  ...['2001', '0001', '0044', '9999', '199', '001', '19', '01', '99', '199X', '998X', '19XX', '01XX'],
  ...Array.from({length: 12}, (_, month) => `2001-${String(month + 1).padStart(2, '0')}`),
  ...['2001-21', '2001-22', '2001-23', '2001-24', '2001-01-01', '2001-05-02', '2000-02-29', '2001-12-31']
]
const marked = ['', '?', '~', '%'].flatMap((mark) => bare.map((date) => `${date}${mark}`))
const inside = ['?2001', '2001-?05', '~2001-05', '2001~-05-05', '2001-05~-05', '2001-05-~05', '2001?-~05-%05']
const points = [...marked, ...inside]
const written = [
  ...points,
  ...points.flatMap((date) => [`${date}/..`, `../${date}`, `${date}/`, `/${date}`, ...points.map((end) => `${date}/${end}`)])
]
const accepted = written.map(parseEdtf).filter((date) => date.kind !== 'refused')

const [item] = editionFrom({}, 'mosty-2001').references[0]!.items
const edition = editionFrom({}, 'mosty-2001')

/** All that is ever made of a date, by its name. */
function projectionsOf(date: EdtfDate): Readonly<Record<string, unknown>> {
  const csl = locales.map((locale) => referenceToCslItem({...item!, date}, 1, edition, [], locale))
  return {
    ...Object.fromEntries(locales.map((locale) => [locale, dateWords(date, locale)])),
    csl,
    bibtex: csl.map(cslItemToBibtex),
    ris: csl.map(cslItemToRis),
    iso: isoDate(date),
    tei: teiDate(date),
    days: dayInterval(date),
    archive: archiveAddress('https://example.org', date)
  }
}

const isDoubtful = (date: EdtfDate): boolean => /[?~%]/u.test(date.edtf)

describe('every date that is accepted', () => {
  test('is of each kind, sure and doubtful, at each end of an interval', () => {
    expect(accepted.length).toBeGreaterThan(3000)
    const kinds = ['day', 'month', 'year', 'season', 'decade', 'century']
    for (const kind of kinds)
      expect(accepted.filter((date) => date.kind !== 'interval' && date.kind === kind && date.approximate)).not.toEqual([])
  })

  test('goes through every projection without a hole', () => {
    for (const date of accepted) {
      const made = projectionsOf(date)
      expect(JSON.stringify(made)).not.toMatch(/NaN|undefined|\[object/u)
      for (const locale of locales) expect(made[locale]).toMatch(/^\S.*\S$/u)
    }
  })

  test('keeps its doubt wherever it goes', () => {
    const marks = {ky: /болжол менен|\(такталган эмес\)/u, ru: /около|примерно|предположительно/u, en: /about|\(uncertain\)/u}
    for (const date of accepted) {
      for (const locale of locales) expect(marks[locale].test(dateWords(date, locale)), `${date.edtf} ${locale}`).toBe(isDoubtful(date))
      const csl = cslDate(date)
      expect(csl.circa === true || csl.literal === date.edtf || !isDoubtful(date), date.edtf).toBe(true)
      expect(teiDate(date).cert === 'low', date.edtf).toBe(isDoubtful(date))
      if (isDoubtful(date)) expect([isoDate(date), dayInterval(date)]).toEqual([undefined, undefined])
    }
  })

  test('begins before it ends', () => {
    for (const date of accepted) {
      const interval = date.kind === 'interval' ? dayInterval(date) : boundsOf(date)
      if (interval) expect(interval.first).toBeLessThan(interval.last)
    }
  })

  test('is written as no other date is, unless one only says it in more words', () => {
    const sure = accepted.filter((date) => !isDoubtful(date))
    for (const locale of locales) {
      const meanings = new Map<string, Array<EdtfDate>>()
      for (const date of sure) meanings.set(dateWords(date, locale), [...(meanings.get(dateWords(date, locale)) ?? []), date])
      for (const dates of meanings.values())
        expect(new Set(dates.map((date) => JSON.stringify(dayInterval(date)))).size, dates[0]!.edtf).toBe(1)
    }
  })
})

test('every date that is published goes through every projection', () => {
  for (const {entities, references, translations, units} of editionIds().map(editionOf)) {
    const mentions = [...units, ...translations.flatMap((translation) => translation.units)].flatMap((unit) => unit.mentions)
    const dates = [
      ...mentions.map((mention) => (mention.type === 'date' ? mention.when : undefined)),
      ...entities.flatMap((entity) => [entity.dates, ...entity.earlierNames.map(({until}) => until)]),
      ...references.flatMap(({items}) => items.map(({date}) => date))
    ]
    for (const date of dates) if (date) expect(JSON.stringify(projectionsOf(date))).not.toMatch(/NaN|undefined|\[object/u)
  }
})
