import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {parse} from 'csv-parse/sync'
import ical from 'ical.js'
import type {ListItem, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {audit} from '#lib/checks/audit.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {citationsOf, correctedText, locales, printedText} from '#lib/edition/index.ts'
import type {AnnotationCollection} from '#lib/exports/open-data/annotation.ts'
import type {ConcordanceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import type {EditionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import type {EvidenceFileJson} from '#lib/exports/open-data/evidence-to-json.ts'
import type {FindingsJson} from '#lib/exports/open-data/findings-to-json.ts'
import {exportBytes} from '#lib/exports/export-bytes.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {printForms, type PrintForm} from '#lib/exports/text/print-form.ts'
import type {Searched} from '#lib/search/search-document.ts'
import {bookAsXml, sentencesOf} from './epub/read-book.ts'
import {hostileEdition} from './hostile-edition.ts'
import {attributeOf, childrenOf, named, readXml, textOf} from './read-xml.ts'
import {teiReading} from './tei/tei-reading.ts'

/** What a file says that a segment, or a source, reads: its id and its text, as often and in the order as it stands there. */
type Reading = ReadonlyArray<readonly [id: string, text: string]>

const {edition} = hostileEdition()
const {findings} = audit(edition)
const published = new Map<string, string>()
/** Files that are no text: as the text that they hold. */
const unpacked: Readonly<Record<string, (bytes: Uint8Array) => string>> = {'edition.epub': bookAsXml}
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
for (const file of exportFilesOf(edition)) {
  const bytes = await exportBytes(file, edition, {findings, fonts: []})
  published.set(file.name, unpacked[file.name]?.(bytes) ?? utf8.decode(bytes))
}

const segments = edition.units.flatMap((unit) =>
  unit.segments.map(({row, ...segment}) => ({id: segment.id, row, text: printedText(unit, segment)}))
)
const sentences: Reading = segments.map(({id, text}) => [id, text])
const correctedSentences: Reading = edition.units.flatMap((unit) =>
  unit.segments.map((segment) => [segment.id, correctedText(unit, segment)] as const)
)
const aligned: Reading = segments.filter(({row}) => row !== undefined).map(({id, text}) => [id, text])
/** A memory of two languages has no line for what one of them lacks. */
const paired: Reading = segments
  .filter(({row}) => row !== undefined && segments.filter((other) => other.row === row).length > 1)
  .map(({id, text}) => [id, text])
const hostile: Reading = sentences.filter(([id]) => /^(?:de|tr)-a\d/u.test(id))
const german: Reading = hostile.filter(([id]) => id.startsWith('de'))
const datedSentences: Reading = chronologyOf(edition).map(({segment, unit}) => [segment.id, correctedText(unit, segment)])
const namedWords: Reading = [
  ...edition.units.flatMap((unit) =>
    unit.mentions.map((mention) => [`${mention.type}-${unit.id}-${mention.start}-${mention.end}`, printedText(unit, mention)] as const)
  ),
  ...citationsOf(edition).map(
    ({citation, unit}) => [`cite-${citation.number}-${citation.occurrence}`, printedText(unit, citation)] as const
  )
]
const titles: Reading = edition.references.flatMap(({items}) => items.map(({id, title}) => [id, title!] as const))

/** A reader for each file, of a library that did not write it or of its own, and what it must find. */
const readers: Record<string, readonly [expected: Reading, read: (content: string) => Reading]> = {
  'edition.json': [
    sentences,
    (content) =>
      (JSON.parse(content) as EditionJson).units.flatMap((unit) =>
        unit.segments.map(({end, id, start}) => [id, unit.printed.slice(start, end)] as const)
      )
  ],
  'edition.epub': [sentences, (content) => sentencesOf(readXml(content).root, new Set(sentences.map(([id]) => id)))],
  'edition.tei.xml': [
    sentences,
    (content) => named(readXml(content).root, 's').map(({element}) => [attributeOf(element, 'xml:id')!, teiReading(element, 'printed')])
  ],
  'edition.jats.xml': [
    sentences,
    (content) =>
      named(readXml(content).root, 'named-content')
        .filter(({element}) => attributeOf(element, 'content-type') === 'segment')
        .map(({element}) => [attributeOf(element, 'id')!, textOf(element)])
  ],
  'concordance.json': [
    sentences,
    (content) => (JSON.parse(content) as ConcordanceJson).sentences.map(({id, printed, text}) => [id, printed?.text ?? text])
  ],
  'search-documents.json': [
    correctedSentences,
    (content) =>
      (JSON.parse(content) as Searched).documents.filter(({kind}) => kind === 'sentence').map(({id, text}) => [id, text as string] as const)
  ],
  'all.tmx': [aligned, readTmx],
  'de-tr.tmx': [paired, readTmx],
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
  'sentences.csv': [
    [...sentences, ...sentences],
    (content) => ['printed', 'corrected'].flatMap((words) => rowsOf(content, ',').map((row) => [row['id']!, row[words]!]))
  ],
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
  'evidence.csv': [
    german,
    (content) => rowsOf(content, ',').map((row) => [row['segment']!, row['words']!.replace(/ und so weiter$/u, '')])
  ],
  'evidence.json': [
    german,
    (content) => (JSON.parse(content) as EvidenceFileJson).evidence.map(({quote, segment}) => [segment, quote] as const)
  ],
  'chronology.csv': [datedSentences, (content) => rowsOf(content, ',').map(({segment, sentence}) => [segment!, sentence!])],
  'meetings.csv': [datedSentences.slice(1), (content) => rowsOf(content, ',').map(({segments: told, sentence}) => [told!, sentence!])],
  ...Object.fromEntries(locales.map((locale) => [`chronology.${locale}.ics`, [datedSentences, readCalendar]] as const)),
  'annotations.jsonld': [
    german,
    (content) =>
      (JSON.parse(content) as AnnotationCollection).first.items
        .filter(({motivation}) => motivation === 'assessing')
        .map(({id, target}) => [edition.evidence.find((row) => id.endsWith(`#${row.id}`))!.segment, target[0]!.selector[0].exact] as const)
  ],
  'mentions.jsonld': [
    namedWords,
    (content) =>
      (JSON.parse(content) as AnnotationCollection).first.items.map(({id, target}) => [id.split('#')[1]!, target[0]!.selector[0].exact])
  ],
  'references.csl.json': [titles, (content) => titlesOf(JSON.parse(content) as ReadonlyArray<Titled>)],
  'references.bib': [titles, (content) => titlesOf(plugins.input.chain(content, {forceType: '@biblatex/text', generateGraph: false}))],
  'references.ris': [titles, (content) => titlesOf(plugins.input.chain(content, {forceType: '@ris/file', generateGraph: false}))]
}

/** The blocks of a text of the print in one of its forms, and the entries that are printed with it. */
function blocksIn(lang: string, form: PrintForm): Reading {
  const units = edition.units.filter((unit) => unit.lang === lang)
  const entries = lang === edition.metadata.lang ? edition.references : []
  return [
    ...units.map((unit) => [unit.id, form === 'printed' ? unit.text : unit.corrected] as const),
    ...entries.map(({label, number, printed}) => [`ref-${number}`, `${label} ${printed}`] as const)
  ]
}

/** The blocks behind the head, each under the id of the one that is expected in its place. */
function placed(texts: ReadonlyArray<string>, expected: Reading): Reading {
  return texts.map((text, index) => [expected[index]?.[0] ?? '', text])
}

for (const lang of edition.languages) {
  for (const form of printForms) {
    const expected = blocksIn(lang, form)
    const bare = (line: string, index: number): string => {
      const id = expected[index]?.[0] ?? ''
      return /^[a-z-]+-b\d/u.test(id) ? line.replace(/^\d+\. (?:– )?/u, '') : line
    }
    readers[`text.${lang}.${form}.txt`] = [expected, (content) => placed(content.trimEnd().split('\n\n').slice(1).map(bare), expected)]
    readers[`text.${lang}.${form}.md`] = [
      expected,
      (content) => placed(unified().use(remarkParse).parse(content).children.slice(1).flatMap(itemsOf).map(plainText), expected)
    ]
  }
}

function itemsOf(node: RootContent): ReadonlyArray<RootContent> {
  return node.type === 'list' ? node.children : [node]
}

function plainText(node: RootContent | ListItem): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** Files that hold no text of the edition sentence by sentence: schemas, an index, and what says how it is cited, linked, changed and checked. */
const withoutText = [
  'CITATION.cff',
  'SHA256SUMS',
  'edition.schema.json',
  'linkset.json',
  'review.schema.json',
  'search-index.json',
  ...locales.map((locale) => `changes.${locale}.atom`)
]

interface Titled {
  readonly id?: string
  readonly title?: string
}

/** The sources, which stand behind the article. */
function titlesOf(items: ReadonlyArray<Titled>): Reading {
  return items.slice(1).map(({id, title}) => [id ?? '', title ?? ''])
}

/** The sentence is a line of what is said of an entry; its id is in front of the date in that of the entry. */
function readCalendar(content: string): Reading {
  return new ical.Component(ical.parse(content)).getAllSubcomponents('vevent').map((entry) => {
    const [uid, said] = ['uid', 'description'].map((name) => String(entry.getFirstPropertyValue(name)))
    return [/^(.*?)-2001/u.exec(uid!)![1]!, /^[^:\n]+: (.*)$/mu.exec(said!)![1]!]
  })
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

test.each(['edition.json', 'edition.epub', 'edition.tei.xml', 'concordance.json', 'alignment.tei.xml'])(
  '%s holds the sentences of each language in their order',
  (name) => {
    const [expected, read] = readers[name]!
    const ids = read(published.get(name)!).map(([id]) => id)
    for (const lang of edition.languages) {
      const own = (id: string): boolean => id.startsWith(`${lang}-`)
      expect(ids.filter(own)).toEqual(expected.map(([id]) => id).filter(own))
    }
  }
)
