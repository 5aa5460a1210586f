import ical from 'ical.js'
import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {chronologyFiles} from '#lib/exports/chronology/chronology-files.ts'
import {chronologyToIcalendar} from '#lib/exports/chronology/chronology-to-icalendar.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const calendar = chronologyToIcalendar(edition, 'en')
const entries = new ical.Component(ical.parse(calendar)).getAllSubcomponents('vevent').map((entry) => {
  const value = (name: string): string => String(entry.getFirstPropertyValue(name))
  return {
    uid: value('uid'),
    start: value('dtstart'),
    end: value('dtend'),
    stamp: value('dtstamp'),
    summary: value('summary'),
    said: value('description'),
    transp: value('transp')
  }
})
const of = (uid: string) => entries.find((entry) => entry.uid === `${uid}@${edition.id}`)!

describe('the calendar', () => {
  test('has an entry for each date that has an end, each with an id of its own that says which it is', () => {
    const ended = chronologyOf(edition).filter(({when}) => !when.edtf.endsWith('..'))
    expect(entries.map(({uid}) => uid)).toEqual(
      ended.map(({segment, when}) => `${segment.id}-${when.edtf.replace('/', '_')}@${edition.id}`)
    )
    expect(new Set(entries.map(({uid}) => uid)).size).toBe(entries.length)
    expect(ended.length).toBeLessThan(chronologyOf(edition).length)
  })
  test('ends on the first day that is not meant, and takes a vaguer date for all that it can mean, which it says', () => {
    expect([of('ru-b11-1-1993-01-19').start, of('ru-b11-1-1993-01-19').end]).toEqual(['1993-01-19', '1993-01-20'])
    expect(of('ru-b11-1-1993-01-19').said).not.toContain('the whole stretch is marked')
    expect([of('ru-b12-1-1993-12').start, of('ru-b12-1-1993-12').end]).toEqual(['1993-12-01', '1994-01-01'])
    expect(of('ru-b12-1-1993-12').said).toContain('the whole stretch is marked')
    expect([of('ru-b16-1-1998-09-07_1998-09-08').start, of('ru-b16-1-1998-09-07_1998-09-08').end]).toEqual(['1998-09-07', '1998-09-09'])
  })
  test('says whose words it has, whether the date is carried, and what is cited', () => {
    const {said, summary} = of('ru-b14-2-1995-08')
    expect(said).toMatch(/^Translation of this edition, not the author’s words: .+\nOriginal: В ходе торжества/u)
    expect(said).toContain('it is taken from the text before, which is our reading')
    expect(said).toContain('Citations: [2]')
    expect(summary).not.toBe('')
    expect(of('ru-b11-1-1993-01-19').said).toContain('No source is given')
    expect(of('ru-b11-1-1993-01-19').summary).toBe('Establishment of diplomatic relations, 1993')
  })
  test.each([
    ['ky', 'муну биз ушундай окудук'],
    ['ru', 'это наше прочтение'],
    ['en', 'our reading']
  ] as const)('says in %s of the dates that are carried, and of no others, that they are our reading', (locale, words) => {
    const said = new ical.Component(ical.parse(chronologyToIcalendar(edition, locale)))
      .getAllSubcomponents('vevent')
      .map((entry) => String(entry.getFirstPropertyValue('description')).includes(words))
    const ended = chronologyOf(edition).filter(({when}) => !when.edtf.endsWith('..'))
    expect(said).toEqual(ended.map(({kind}) => kind === 'carried'))
    expect(said).toContain(true)
  })
  test('takes no time of anybody, and holds nothing of the day on which it was made', () => {
    expect(new Set(entries.map(({transp}) => transp))).toEqual(new Set(['TRANSPARENT']))
    expect(new Set(entries.map(({stamp}) => stamp))).toEqual(new Set([`${edition.metadata.versionDate}T00:00:00Z`]))
    expect(chronologyToIcalendar(edition, 'en')).toBe(calendar)
  })
})

test('an edition that dates nothing and tells of no meeting has no such files', () => {
  expect(chronologyFiles(editionFrom({}, 'tegirmen-2001'))).toEqual([])
  expect(chronologyFiles(edition).map(({name}) => name)).toEqual([
    'chronology.csv',
    'chronology.ky.ics',
    'chronology.ru.ics',
    'chronology.en.ics',
    'meetings.csv'
  ])
})
