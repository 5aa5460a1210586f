import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {localeOf} from '#lib/edition/index.ts'

test('beside a text in a language of ours our words stand in that language, beside any other in English', () => {
  expect(['ky', 'ru', 'en', 'de', 'ky-Arab', ''].map(localeOf)).toEqual(['ky', 'ru', 'en', 'en', 'en', 'en'])
})

test('which language of ours goes with a text is decided in one place', () => {
  const deciding = /\blocales\s*\.find\([^)]*\)[^\n]*\?\?|=== 'ky' \|\|[^\n]*\? \w+ : 'en'/u
  const places = readdirSync('lib', {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && deciding.test(readFileSync(join('lib', path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/'))
  expect(places).toEqual(['edition/locales.ts'])
})
