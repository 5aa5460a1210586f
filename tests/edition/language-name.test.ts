import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {languageNameIn} from '#lib/edition/language-name.ts'
import {locales} from '#lib/edition/index.ts'

test('the languages of the interface have the names that are ours', () => {
  expect(locales.map((locale) => languageNameIn('ky', locale))).toEqual(['кыргызча', 'кыргызский', 'Kyrgyz'])
})

test('the messages of the pages name each language as it is named elsewhere, and no further ones', () => {
  for (const locale of locales) {
    const named = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')).Languages
    expect(named).toEqual(Object.fromEntries(locales.map((lang) => [lang, languageNameIn(lang, locale)])))
  }
})

test('a language that is none of the interface has the name that CLDR gives it', () => {
  expect(languageNameIn('de', 'ru')).toBe('немецкий')
  expect(languageNameIn('ky-Arab', 'en')).toMatch(/Arab/)
})
