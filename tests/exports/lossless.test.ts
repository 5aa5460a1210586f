import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {parse} from 'csv-parse/sync'
import {describe, expect, test} from 'vitest'
import {audit} from '#lib/checks/audit.ts'
import {printedText} from '#lib/edition/index.ts'
import type {ConcordanceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import type {EditionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import type {FindingsJson} from '#lib/exports/open-data/findings-to-json.ts'
import {exportBytes} from '#lib/exports/export-bytes.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {hostileEdition} from './hostile-edition.ts'
import {attributeOf, childrenOf, named, readXml, textOf} from './read-xml.ts'

/** What a file says that a segment, or a source, reads: its id and its text, as often and in the order as it stands there. */
type Reading = ReadonlyArray<readonly [id: string, text: string]>

const {edition} = hostileEdition()
const {findings} = audit(edition)
const published = new Map<string, string>()
for (const file of exportFilesOf(edition))
  published.set(file.name, new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await exportBytes(file, edition, findings)))

const segments = edition.units.flatMap((unit) =>
  unit.segments.map(({row, ...segment}) => ({id: segment.id, row, text: printedText(unit, segment)}))
)
const sentences: Reading = segments.map(({id, text}) => [id, text])
const aligned: Reading = segments.filter(({row}) => row !== undefined).map(({id, text}) => [id, text])
const hostile: Reading = sentences.filter(([id]) => /^(?:de|tr)-a\d/u.test(id))
const german: Reading = hostile.filter(([id]) => id.startsWith('de'))
const titles: Reading = edition.references.flatMap(({items}) => items.map(({id, title}) => [id, title!] as const))

/** A reader for each file, of a library that did not write it or of its own, and what it must find. */
const readers: Readonly<Record<string, readonly [expected: Reading, read: (content: string) => Reading]>> = {
  'edition.json': [
    sentences,
    (content) =>
      (JSON.parse(content) as EditionJson).units.flatMap((unit) =>
        unit.segments.map(({end, id, start}) => [id, unit.printed.slice(start, end)] as const)
      )
  ],
  'concordance.json': [
    sentences,
    (content) => (JSON.parse(content) as ConcordanceJson).sentences.map(({id, printed, text}) => [id, printed?.text ?? text])
  ],
  'all.tmx': [aligned, readTmx],
  'de-tr.tmx': [aligned, readTmx],
  'alignment.tei.xml': [
    aligned,
    (content) => named(readXml(content).root, 's').map(({element}) => [attributeOf(element, 'xml:id')!, textOf(element)])
  ],
  'terms.tbx': [
    hostile,
    (content) =>
      named(readXml(content).root, 'descripGrp').map(({element}) => [
        textOf(childrenOf(element, 'admin')[0]!),
        textOf(childrenOf(element, 'descrip')[0]!)
      ])
  ],
  'rows.tsv': [aligned, readTsv],
  'phrases.tsv': [hostile, readTsv],
  'shifts.tsv': [hostile, readTsv],
  'findings.csv': [
    german,
    (content) =>
      rowsOf(content, ',')
        .filter(({rule}) => rule === 'reader')
        .map((row) => [row['places']!, row['evidence']!.slice(`${row['places']!}: `.length)])
  ],
  'findings.json': [
    german,
    (content) =>
      (JSON.parse(content) as FindingsJson).findings
        .filter(({rule}) => rule === 'reader')
        .flatMap(({evidence}) => evidence.map(({at, quote}) => [at, quote] as const))
  ],
  'references.csl.json': [titles, (content) => titlesOf(JSON.parse(content) as ReadonlyArray<Titled>)],
  'references.bib': [titles, (content) => titlesOf(plugins.input.chain(content, {forceType: '@biblatex/text', generateGraph: false}))],
  'references.ris': [titles, (content) => titlesOf(plugins.input.chain(content, {forceType: '@ris/file', generateGraph: false}))]
}

/** Files that hold no text of the edition. */
const withoutText = ['edition.schema.json', 'review.schema.json']

interface Titled {
  readonly id?: string
  readonly title?: string
}

/** The sources, which stand behind the article. */
function titlesOf(items: ReadonlyArray<Titled>): Reading {
  return items.slice(1).map(({id, title}) => [id ?? '', title ?? ''])
}

function readTmx(content: string): Reading {
  return named(readXml(content).root, 'tuv').map(({element}) => [
    textOf(childrenOf(element, 'prop')[0]!),
    textOf(childrenOf(element, 'seg')[0]!)
  ])
}

function rowsOf(content: string, delimiter: string): ReadonlyArray<Readonly<Record<string, string>>> {
  const rows: ReadonlyArray<Readonly<Record<string, string>>> = parse(content, {bom: true, columns: true, delimiter})
  const unguarded = (cell: string): string => (/^'+[=+@\t\r\n＝＋－＠-]/u.test(cell) ? cell.slice(1) : cell)
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguarded(cell)])))
}

function readTsv(content: string): Reading {
  return rowsOf(content, '\t').flatMap((row) =>
    edition.languages.filter((lang) => row[`${lang}_segments`] !== '').map((lang) => [row[`${lang}_segments`]!, row[lang]!] as const)
  )
}

/** In the order of the edition, each once. */
function inOrder(reading: Reading, expected: Reading): Reading {
  const texts = new Map(reading)
  return expected.flatMap(([id]) => (texts.has(id) ? [[id, texts.get(id)!] as const] : []))
}

test('every file has a reader here, or holds no text', () => {
  expect([...published.keys()].sort()).toEqual([...Object.keys(readers), ...withoutText].sort())
})

describe.each(Object.entries(readers))('%s', (name, [expected, read]) => {
  test('holds each text once, whatever stands in it, and no letter more or less', () => {
    const reading = read(published.get(name)!)
    expect(inOrder(reading, expected)).toEqual(expected)
    expect(reading).toHaveLength(expected.length)
  })
})

test.each(['edition.json', 'concordance.json', 'alignment.tei.xml'])('%s holds the sentences of each language in their order', (name) => {
  const [expected, read] = readers[name]!
  const ids = read(published.get(name)!).map(([id]) => id)
  for (const lang of edition.languages) {
    const own = (id: string): boolean => id.startsWith(`${lang}-`)
    expect(ids.filter(own)).toEqual(expected.map(([id]) => id).filter(own))
  }
})
