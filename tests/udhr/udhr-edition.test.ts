import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {kwic} from '#app/_browser/study/concordance-query.ts'
import {alignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {phraseCoverage} from '#lib/alignment/phrase-coverage.ts'
import {termTable} from '#lib/alignment/term-table.ts'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {compileEdition, type Compilation} from '#lib/compile/compile-edition.ts'
import {printedText, segmentOf, type Edition} from '#lib/edition/index.ts'
import {alignmentFiles} from '#lib/exports/alignment/alignment-files.ts'
import {concordanceToJson} from '#lib/exports/open-data/concordance-to-json.ts'
import {fold} from '#lib/language/fold.ts'
import {publishedText} from '../exports/published-text.ts'
import {readXml} from '../exports/read-xml.ts'
import {tbxRules} from '../exports/tbx-rules.ts'
import {teiAlignmentRules} from '../exports/tei-alignment-rules.ts'
import {tmxRules} from '../exports/tmx-rules.ts'
import {udhrEdition} from './udhr-edition.ts'
import {writeUdhrEdition} from './write-udhr-edition.ts'

const folder = mkdtempSync(join(tmpdir(), 'udhr-'))
afterAll(() => rmSync(folder, {recursive: true}))

function compile(languages?: ReadonlyArray<string>, change = (files: Map<string, string>): Map<string, string> => files): Compilation {
  const files = [...change(new Map(udhrEdition(languages)))].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  return compileEdition('udhr-1948', new Map(files))
}

const {diagnostics, edition} = compileEdition('udhr-1948', readFolder(writeUdhrEdition(folder)))
const udhr = edition!

test('compiles without a fault from the folder that it is written to', () => {
  expect(diagnostics).toEqual([])
})

test('has a body in each language, with a paragraph for each of the print', () => {
  const blocks = (lang: string, kind: string): number =>
    udhr.units.filter((unit) => unit.part === 'body' && unit.lang === lang && unit.kind === kind).length
  expect(['ky', 'ru', 'en'].map((lang) => [blocks(lang, 'heading'), blocks(lang, 'paragraph')])).toEqual([
    [31, 59],
    [31, 59],
    [31, 60]
  ])
})

test('has a row for the title, each heading and each paragraph, and no gap but the stated one', () => {
  expect(udhr.alignment.rows).toHaveLength(1 + 31 + 60)
  const {nulls} = alignmentStatistics(udhr)
  expect([...nulls].map(([lang, rows]) => [lang, rows.map(({g}) => g)])).toEqual([
    ['ky', ['pre-7-a']],
    ['ru', ['pre-7-a']],
    ['en', []]
  ])
})

test('puts the same paragraph of each version into a row', () => {
  const paragraphOf = (g: string, lang: string): string => {
    const {segment, unit} = segmentOf(udhr, udhr.alignment.rows.find((row) => row.g === g)!.cells.get(lang)![0]!)
    return printedText(unit, segment)
  }
  expect(['ky', 'ru', 'en'].map((lang) => /\d+/.exec(paragraphOf('art26', lang))![0])).toEqual(['26', '26', '26'])
  expect(paragraphOf('art26-3', 'en')).toMatch(/^Parents/)
  expect(paragraphOf('art26-3', 'ru')).toMatch(/^Родители/)
  expect(paragraphOf('art26-3', 'ky')).toMatch(/^Ата.энелер/)
})

test('counts types and gaps for each pair', () => {
  const {pairs} = alignmentStatistics(udhr)
  expect(pairs.map(({languages, types}) => [languages.join(' '), ...types.map(({count, type}) => `${type}: ${count}`)])).toEqual([
    ['ky ru', '1–1: 91'],
    ['ky en', '1–1: 91', '0–1: 1'],
    ['ru en', '1–1: 91', '0–1: 1']
  ])
})

test('sees the paragraph that Kyrgyz prints elsewhere as one that was moved over all between', () => {
  const [kyRu, , ruEn] = alignmentStatistics(udhr).pairs
  const between = udhr.units
    .filter(({lang, part}) => lang === 'ru' && part === 'body')
    .flatMap(({segments}) => segments.map(({row}) => row))
  expect(kyRu!.moved.map(({row}) => row)).toEqual(['art26-3'])
  expect(kyRu!.crossing).toHaveLength(between.indexOf('art26-3' as never) - between.indexOf('art17-2' as never) - 1)
  expect(ruEn!.crossing).toEqual([])
})

test('measures lengths where there is a counterpart, and marks few of them', () => {
  for (const {overall, ratios} of alignmentStatistics(udhr).pairs) {
    expect(ratios).toHaveLength(91)
    expect(overall).toBeGreaterThan(0.7)
    expect(overall).toBeLessThan(1.4)
    const paragraphs = ratios.filter(({kind}) => kind === 'paragraph')
    expect(paragraphs.every(({score}) => score !== undefined)).toBe(true)
    expect(paragraphs.filter(({outlier}) => outlier).length).toBeLessThan(6)
  }
})

test('knows the word for an article in every language', () => {
  const [article] = termTable(udhr)
  expect(article!.languages.map(({lang, renderings}) => [lang, ...renderings.map(({places, text}) => `${text} ${places.length}`)])).toEqual(
    [
      ['ky', 'статья 30'],
      ['ru', 'Статья 30'],
      ['en', 'Article 30']
    ]
  )
  expect(phraseCoverage(udhr, 'en').covered).toBe('Article'.length * 30)
})

test('finds words in context with their counterparts, each word under its own number', () => {
  const index = concordanceToJson(udhr)
  const hits = kwic(index, {text: 'декларацией', languages: ['ru']})
  expect(new Set(hits.map(({hit}) => hit.slice(0, 9).toLowerCase()))).toEqual(new Set(['деклараци']))
  expect(hits.length).toBeGreaterThan(3)
  expect(kwic(index, {text: 'parents'})[0]!.counterparts.map(({lang, sentences}) => [lang, sentences.length])).toEqual([
    ['ky', 1],
    ['ru', 1]
  ])
  expect(kwic(index, {text: 'укук', languages: ['ky']}).length).toBeGreaterThan(30)
  for (const {lang, text, words} of index.sentences) {
    let at = 0
    for (let word = 0; word < words.length; word += 3) {
      const start = at + words[word]!
      at = start + words[word + 1]!
      expect(fold(text.slice(start, at), lang)).toBe(index.languages[lang]!.forms[words[word + 2]!])
    }
  }
})

test('is refused when a paragraph is missing that nobody stated to be', () => {
  const {diagnostics: faults} = compile(undefined, (files) => files.set('alignment.yaml', 'resp: Nobody\nrows: []\n'))
  expect(faults.map(({rule}) => rule)).toEqual(['gap-is-decided', 'gap-is-decided'])
})

describe.each([
  ['two', ['ru', 'en']],
  ['three', ['ky', 'ru', 'en']],
  ['five', ['ky', 'ru', 'en', 'de', 'kk']]
] as const)('with %s languages', (_, languages) => {
  const compiled = compile(languages).edition as Edition

  test('has every pair in its statistics and files', () => {
    const pairs = languagePairs(languages)
    expect(alignmentStatistics(compiled).pairs.map((pair) => pair.languages)).toEqual(pairs)
    expect(
      alignmentFiles(compiled)
        .map(({name}) => name)
        .filter((name) => name.endsWith('.tmx'))
    ).toEqual(['all.tmx', ...pairs.map((pair) => `${pair.join('-')}.tmx`)])
  })

  test('keeps the rules of every format', () => {
    const rules = {'.tmx': tmxRules, '.tei.xml': teiAlignmentRules, '.tbx': tbxRules}
    const faults = alignmentFiles(compiled).flatMap((file) =>
      Object.entries(rules).flatMap(([ending, all]) =>
        file.name.endsWith(ending)
          ? Object.values(all).flatMap((rule) => rule(readXml(publishedText(file, compiled))).map((fault) => `${file.name}: ${fault}`))
          : []
      )
    )
    expect(faults).toEqual([])
  })
})
