import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

interface Thing {
  readonly thing: string
  readonly names: Readonly<Record<string, string>>
  readonly refused: Readonly<Record<string, string>>
}

const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('### Glossary of the interface')
const [header, , ...rows] = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split(/ \|(?= )/u)
      .map((cell) => cell.trim())
  )

const things = rows.map((cells): Thing => {
  const byColumn = Object.fromEntries(header!.map((name, index) => [name, cells[index] ?? '']))
  return {
    thing: byColumn['thing']!,
    names: {en: byColumn['en']!, ru: byColumn['ru']!, ky: byColumn['ky']!},
    refused: {ru: byColumn['not (ru)'] ?? '', ky: byColumn['not (ky)'] ?? ''}
  }
})

const textsOf = (locale: string): ReadonlyArray<string> => {
  const flat = (value: unknown): ReadonlyArray<string> =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat)
  return flat(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')))
}

/** The name in any inflection: `замечани~`. */
function pattern(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name.replaceAll('~', '\\p{L}*')}`, 'iu')
}

test('the glossary of the interface is read whole', () => {
  expect(things.length).toBeGreaterThan(10)
  for (const {names, thing} of things)
    expect(
      Object.values(names).every((name) => name !== ''),
      thing
    ).toBe(true)
})

describe.each(['en', 'ru', 'ky'])('in the messages in %s', (locale) => {
  const texts = textsOf(locale)

  test.each(things)('$thing has its name', ({names}) => {
    expect(texts.some((text) => pattern(names[locale]!).test(text))).toBe(true)
  })

  test('nothing has a name that the glossary refuses', () => {
    const refused = things.flatMap(({refused: words}) => (words[locale] ? [words[locale]] : []))
    expect(texts.filter((text) => refused.some((word) => pattern(word).test(text)))).toEqual([])
  })
})
