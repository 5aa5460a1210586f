import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {charactersOf, fontFaces, fontScripts} from '#lib/publish/font-plan.ts'
import {fontFiles} from '#lib/publish/page-fonts.ts'

test('keeps the whole alphabets of Kyrgyz, Russian and English in any edition', () => {
  const kept = fontScripts.map((script) => charactersOf(script, '')).join('')
  const alphabets = 'АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ'
  expect([...(alphabets + alphabets.toLowerCase() + '0123456789«»“”„–—…№§¶↑↓')].filter((letter) => !kept.includes(letter))).toEqual([])
})

test('adds the characters that an edition has', () => {
  const [latin] = fontScripts
  expect(latin && charactersOf(latin, 'Übersetzung, Кыргызстан')).toContain('Ü')
  expect(latin && charactersOf(latin, 'Übersetzung, Кыргызстан')).not.toContain('К')
})

test('has each character in one script alone', () => {
  for (const character of 'aəğşıЁёНңӨ№…')
    expect(
      fontScripts.filter((script) => charactersOf(script, character).includes(character)),
      character
    ).toHaveLength(1)
})

test('the style sheet declares the files of the plan, with the same ranges', () => {
  const css = readFileSync('app/_styles/fonts.css', 'utf8')
  const declared = [...css.matchAll(/fonts\/([\w-]+)\.woff2'\) format\('woff2'\);\s+unicode-range: ([^;]+);/g)].map(
    ([, file, range]) => `${file}: ${range}`
  )
  const point = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
  const range = ([from, to]: readonly [number, number]): string => (from === to ? `U+${point(from)}` : `U+${point(from)}-${point(to)}`)
  expect(declared).toEqual(
    fontFaces.flatMap((face) => fontScripts.map((script) => `${face.name}-${script.name}: ${script.ranges.map(range).join(', ')}`))
  )
})

test('asks for italics only where there are some', () => {
  expect(fontFiles('Read', '')).toEqual(['literata-latin.woff2', 'source-sans-latin.woff2'])
})
