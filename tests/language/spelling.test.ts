import {expect, test} from 'vitest'
import {areSpelledUnlike} from '#lib/language/spelling.ts'

test.each([
  ['Ильхам', 'Илхам', 'ru'],
  ['Примерова', 'Премеровой', 'ru'],
  ['Kaparovich', 'Kaparovish', 'en'],
  ['Көпүрөстан', 'Көпорөстан', 'ky']
])('%s and %s are spelled unlike (%s)', (a, b, lang) => {
  expect(areSpelledUnlike(a, b, lang)).toBe(true)
})

test.each([
  ['Примерова', 'Примеровой', 'ru'],
  ['Алиев', 'Алиевым', 'ru'],
  ['Орёл', 'Орел', 'ru'],
  ['Гандилов', 'Ганди-лов', 'ru'],
  ['Азербайджан', 'Азербайджанской', 'ru'],
  ['Гейдар', 'Ильхам', 'ru'],
  ['Көпүрөстан', 'Көпүрөстанын', 'ky'],
  ['Anna', 'Anne', 'en']
])('%s and %s are not, as far as one can know (%s)', (a, b, lang) => {
  expect(areSpelledUnlike(a, b, lang)).toBe(false)
})
