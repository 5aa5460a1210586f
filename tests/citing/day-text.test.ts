import {describe, expect, test} from 'vitest'
import {dayText, type DayForm} from '#lib/citing/day-text.ts'
import type {Locale} from '#lib/edition/index.ts'

const locales: ReadonlyArray<Locale> = ['ky', 'ru', 'en']
const forms: ReadonlyArray<DayForm> = ['numbers', 'month-first', 'day-first']

test.each<[Locale, DayForm, string, string]>([
  ['en', 'month-first', '2026-11-24', 'November 24, 2026'],
  ['en', 'day-first', '2026-09-04', '4 Sept. 2026'],
  ['ru', 'month-first', '2026-11-04', '4 ноября 2026 г.'],
  ['ru', 'numbers', '2026-11-04', '04.11.2026'],
  ['ky', 'month-first', '2026-11-04', '04.11.2026'],
  ['en', 'month-first', '2026-11', 'November 2026'],
  ['en', 'day-first', '2026-09', 'Sept. 2026'],
  ['ru', 'month-first', '2026-11', '11.2026'],
  ['ky', 'numbers', '2026-11', '11.2026'],
  ['en', 'month-first', '2026', '2026'],
  ['ru', 'month-first', '2026', '2026 г.'],
  ['ru', 'numbers', '2026', '2026']
])('in %s, %s, %s is written %s', (locale, form, day, text) => {
  expect(dayText(day, locale, form)).toBe(text)
})

describe('what is no day is never made one', () => {
  const texts = ['', '2026', '2026-11', '2026-00-10', '2026-13-01', '2026-11-00', '2026-21', '24.11.2026', '2026-11-24T10:00Z', 'soon']
  test.each(texts)('%j', (day) => {
    for (const locale of locales)
      for (const form of forms) {
        const text = dayText(day, locale, form)
        expect(text).not.toMatch(/undefined|NaN|\b0\b|null/)
        expect(text).toContain(/^\d{4}/.exec(day)?.[0] ?? day)
      }
  })
})
