import {expect, test} from 'vitest'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const print = editionFrom({}, 'mosty-2001')
const edition = editionFrom({}, 'mosty-2002')
const [translation] = edition.translations
const textOf = (path: string): string => new TextDecoder().decode(soundFiles('mosty-2002').get(path))

/** The lines of the faults of the translated edition with some files replaced. */
function linesOf(changes: Readonly<Record<string, string>>): ReadonlyArray<string> {
  const files = soundFiles('mosty-2002')
  for (const [path, text] of Object.entries(changes)) files.set(path, new TextEncoder().encode(text))
  return compileEdition('mosty-2002', files).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).split('\n')[0]!)
}

test('a translation stands beside the print, which stays what it was', () => {
  for (const key of ['units', 'claims', 'quotations', 'entities', 'references', 'alignment', 'uncitedClaims', 'printedOrder'] as const)
    expect(edition[key], key).toEqual(print[key])
  expect(edition.versions.map((version) => version.id)).toEqual(['print-ru', 'print-en', 'translation-en'])
  expect(translation!.version).toMatchObject({lang: 'en', origin: 'translation', of: 'print-ru', resp: 'Anna', status: 'draft'})
})

test('each of its sentences says what it translates, and who judged it', () => {
  expect([...translation!.originals]).toEqual([
    ['en-h1-1', ['ru-h1-1']],
    ['en-b1-1', ['ru-b1-1']],
    ['en-b1-2', ['ru-b1-2']],
    ['en-b2-1', ['ru-b2-1', 'ru-b2-2']]
  ])
  expect([...translation!.judgements]).toEqual([
    ['en-b1-1', {status: 'confirmed', by: 'Anna Primerova'}],
    ['en-b1-2', {status: 'contested', by: 'A. Reader'}]
  ])
})

test('its markers share the claims of their originals', () => {
  const claimsOf = (units: typeof print.units) =>
    units.flatMap(({citations}) => citations.map(({claim, number, occurrence}) => [number, claim, occurrence]))
  expect(claimsOf(translation!.units)).toEqual(claimsOf(print.units.filter(({part}) => part === 'body')))
})

test('its notes stand at their words, and its review is counted', () => {
  const [first, second] = translation!.notes
  const unit = translation!.units.find(({id}) => id === 'en-b1')!
  expect([unit.text.slice(first!.span!.start, first!.span!.end), first!.source]).toEqual([
    'The bridge is open',
    'https://news.example.org/2001/05/06/bridge'
  ])
  expect(second!.span).toBeUndefined()
  expect(translation!.review).toMatchObject({words: 44, readings: 2, backTranslation: {sentences: 5, found: 1, left: 0}})
})

test('a sentence is left out by decision alone', () => {
  const shorter = textOf('body.en.md').replace(' of="b2-1 b2-2"', '')
  const decision = 'omitted:\n  - {in: en, segment: ru-b2-2, because: {ky: Кайталоо., ru: Повтор., en: A repetition.}}\n'
  expect(linesOf({'body.en.md': shorter})).toHaveLength(1)
  expect(linesOf({'body.en.md': shorter, 'translations.yaml': textOf('translations.yaml') + decision})).toEqual([])
})

test.each([
  ['translation-keeps-its-names', 'said: “The bridge', 'said of :person[Primerova]{ref=anna-primerova}: “The bridge', 'en-b1-2'],
  ['translation-keeps-its-dates', ':date[5 May 2001]{when=2001-05-05}', 'that day', 'en-b1-1'],
  ['translation-keeps-its-numbers', 'printed the speech', 'printed 3 times the speech', 'en-b2-1'],
  ['translation-keeps-its-markers', ' :cite[2]', '', 'en-b1-2'],
  ['translation-keeps-its-quotations', 'stay open”', 'stay open', 'en-b1-2']
])('%s, or a reason is given', (rule, find, replace, at) => {
  const body = {'body.en.md': textOf('body.en.md').replace(find, replace)}
  const allowance = `allowances:\n  - {rule: ${rule}, at: ${at}, because: {ky: Атайын., ru: Нарочно., en: On purpose.}}\n`
  expect(linesOf(body).map((line) => line.split(/\s+/u).at(-1))).toEqual([rule])
  expect(linesOf({...body, 'translations.yaml': textOf('translations.yaml') + allowance})).toEqual([])
})

test('a file without front matter, and one of the print that claims to be judged, are refused', () => {
  const body = textOf('body.ru.md')
  const rulesWith = (text: string): ReadonlyArray<string> => linesOf({'body.ru.md': text}).map((line) => line.split(/\s+/u).at(-1)!)
  expect(rulesWith(body.replace(/^---\nlang: ru\n---\n/, ''))).toContain('front-matter-is-present')
  expect(rulesWith(body.replace('lang: ru', 'lang: ru\nstatus: draft'))).toContain('yaml-follows-its-schema')
})

/** The lines of the faults of the mill's edition with an English body whose second sentence is this. */
function linesOfMill(sentence: string, beside = ''): ReadonlyArray<string> {
  const files = soundFiles('tegirmen-2001')
  const head =
    '---\nlang: en\ntranslates: ru\nmethod: human\nresp: Anna\ndate: 2001-06-01\nstatus: draft\n---\n\n# :s[The mill]{#en-h1-1}\n\n'
  const first = ':s[The master :person[Akimov]{ref=akimov} built the mill :cite[1].]{#en-b1-1}'
  files.set('body.en.md', new TextEncoder().encode(`${head}${first}\n:s[${sentence}]{#en-b1-2}\n`))
  files.set('translations.yaml', new TextEncoder().encode(beside))
  return compileEdition('tegirmen-2001', files).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).split('\n')[0]!)
}

test('a term has the words of the article’s own version in any inflection, or those that a departure or an allowance names', () => {
  const departure = 'terms:\n  - {term: flume, in: en, rendering: channel, because: {ky: а, ru: а, en: a}}\n'
  const allowance = 'allowances:\n  - {rule: translation-keeps-its-terms, at: en-b1-2, because: {ky: а, ru: а, en: a}}\n'
  expect(linesOfMill('Its Flumes were of wood, and they were its pride.')).toEqual([])
  expect(linesOfMill('Its mill races were of wood, and they were its pride.')).toEqual([])
  expect(linesOfMill('Its channels were of wood, and they were its pride.')).toEqual([expect.stringContaining('`flume`')])
  for (const beside of [departure, allowance]) expect(linesOfMill('Its channels were of wood.', beside)).toEqual([])
  expect(linesOfMill('Its flumes were of wood.', allowance)).toEqual([expect.stringContaining('allowance-is-used')])
})
