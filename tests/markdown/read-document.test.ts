import {expect, test} from 'vitest'
import {readDocument} from '#lib/markdown/read-document.ts'

const source = '---\nlang: ky\n---\n\n:s[:person[Анна]{ref=anna} келди :cite[1].]{#ky-b1-1}\n'

test('the part and the language of a file are those of its name', () => {
  const {lang, part, units} = readDocument('abstract.ky.md', source)
  expect([lang, part]).toEqual(['ky', 'abstract'])
  expect(units.map((unit) => [unit.lang, unit.part, unit.text])).toEqual([['ky', 'abstract', 'Анна келди [1].']])
})

test('each layer knows its place in the file, the lines of the front matter counted', () => {
  const [unit] = readDocument('body.ky.md', source).units
  const placeOf = ({
    place: {end, path, start}
  }:
    | (typeof unit & object)['segments'][number]
    | (typeof unit & object)['mentions'][number]
    | (typeof unit & object)['citations'][number]) => `${path}:${start?.line}:${start?.column}-${end?.line}:${end?.column}`
  expect([...unit!.segments, ...unit!.mentions, ...unit!.citations].map(placeOf)).toEqual([
    'body.ky.md:5:1-5:54',
    'body.ky.md:5:4-5:27',
    'body.ky.md:5:34-5:42'
  ])
  expect(unit!.place.start?.line).toBe(5)
})

test('a file is of the print, unless it is said to be a translation', () => {
  expect(readDocument('body.ky.md', source).units[0]!.version).toBe('print-ky')
  expect(readDocument('body.ky.md', source, 'translation').units[0]!.version).toBe('translation-ky')
})

test('a sentence of a translation says which sentences it translates, and who judged it', () => {
  const {diagnostics, units} = readDocument(
    'body.en.md',
    ':s[The bridge.]{#en-b1-1 of=" b1-1  b1-2" confirmed="Anna"}\n:s[It stands.]{#en-b1-3}\n',
    'translation'
  )
  expect(diagnostics).toEqual([])
  expect(units.map(({judgements, originals}) => ({judgements, originals}))).toEqual([
    {judgements: [{segment: 'en-b1-1', status: 'confirmed', by: 'Anna'}], originals: [{segment: 'en-b1-1', of: ['b1-1', 'b1-2']}]}
  ])
})

test('a word may name fifty entities', () => {
  const refs = Array.from({length: 50}, (_, index) => `e${index}`)
  const {diagnostics, units} = readDocument('body.ru.md', `:s[:people[Народы]{ref="${refs.join('  ')}"}]{#ru-b1-1}`)
  expect(diagnostics).toEqual([])
  expect(units[0]!.mentions.map((mention) => mention.type !== 'date' && mention.refs)).toEqual([refs])
})

test('a colon in prose loses no character and is no fault', () => {
  const before = ['слово', 'Баку', '10', ')', '»', '—', '', 's', 'sic', 'pb', 'date', 'https', '5%']
  const behind = [
    'слово',
    'Наука',
    '30',
    '30:15',
    '(',
    '«',
    '',
    ' ',
    's',
    'sic',
    'pb',
    'cite',
    'person',
    'doi',
    '//a.org:80/',
    '-',
    'a-b',
    'а_б',
    '{',
    '%',
    '{}',
    'мост{}',
    'date{}'
  ]
  for (const prose of before.flatMap((left) => behind.map((right) => `Мост ${left}:${right}река`))) {
    const {diagnostics, units} = readDocument('body.ru.md', `:s[${prose}]{#ru-b1-1}`)
    expect([prose, units[0]?.text, diagnostics.map(({message}) => message)]).toEqual([prose, prose, []])
  }
})

test('a file of anything is read without an error thrown', () => {
  for (const text of [
    '',
    '\n',
    ':',
    '::',
    ':::',
    ':s',
    ':s[',
    ':s[]',
    ':s[]{',
    ':s[]{#}',
    '[',
    ']',
    '---',
    '---\n',
    '# ',
    '- ',
    '\\',
    ':sic[]{}',
    ':pb[]{}',
    ':date[]{}',
    ':cite[]',
    '<',
    '&',
    '\uFEFF',
    '\0'
  ]) {
    expect(() => readDocument('body.ru.md', text)).not.toThrow()
    expect(() => readDocument('body.ru.md', `:s[${text}]{#ru-b1-1}`)).not.toThrow()
  }
})
