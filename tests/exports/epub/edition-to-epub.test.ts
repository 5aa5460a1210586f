import {strFromU8, unzipSync} from 'fflate'
import {h} from 'hastscript'
import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {correctedText, locales, printedText, type Edition, type Lang} from '#lib/edition/index.ts'
import {editionToEpub} from '#lib/exports/epub/edition-to-epub.ts'
import {pageToXhtml} from '#lib/exports/epub/page-to-xhtml.ts'
import {checkedEdition} from '../checked-edition.ts'
import {hostileEdition} from '../hostile-edition.ts'
import {listedEdition} from '../listed-edition.ts'
import {attributeOf, childrenOf, named, readXml, textOf} from '../read-xml.ts'
import {hostileTranslation} from '../tei/hostile-translation.ts'
import {layeredEdition} from '../tei/layered-edition.ts'
import {expectGolden} from '../../golden.ts'
import {editionFrom} from '../../sound-edition.ts'
import {udhrEdition} from '../../udhr/udhr-edition.ts'
import {languageOf, linksOf, pageText, readBook, sentencesOf, type ReadBook, type ReadPage} from './read-book.ts'

interface Made {
  readonly edition: Edition
  readonly bytes: Uint8Array
  readonly book: ReadBook
}

function made(edition: Edition): Made {
  const bytes = editionToEpub(edition, [])
  return {edition, bytes, book: readBook(bytes)}
}

/** A body in each of three languages, one of which is not of the interface, and no list of references. */
function declaration(): Edition {
  const files = [...udhrEdition(['ky', 'en', 'de'])].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  return compileEdition('udhr-1948', new Map(files)).edition!
}

const layered = made(layeredEdition())
const articles = editionIds().map((id) => [id, made(editionOf(id))] as const)
const editions: ReadonlyArray<readonly [string, Made]> = [
  ...articles,
  ['the bridges', made(editionFrom())],
  ['the declaration', made(declaration())],
  ['the mill', made(editionFrom({}, 'tegirmen-2001'))],
  ['the layered', layered],
  ['the checked', made(checkedEdition().edition)],
  ['the listed', made(listedEdition())],
  ['the hostile', made(hostileEdition().edition)],
  ['the hostile in translation', made(hostileTranslation())]
]

const pageOf = ({pages}: ReadBook, file: string): ReadPage => pages.find((page) => page.file === file)!
const withRole = ({elements}: ReadPage, role: string) => elements.filter((element) => attributeOf(element, 'role') === role)
const metadataOf = ({package: {root}}: ReadBook, name: string) => named(root, name).map(({element}) => element)
const propertyOf = (book: ReadBook, name: string) => metadataOf(book, 'meta').filter((meta) => attributeOf(meta, 'property') === name)

describe.each(editions)('the book of %s', (_, {book, bytes, edition}) => {
  const {pages} = book

  test('begins with its media type, which is not compressed', () => {
    // A local header of 30 bytes, the name, no extra field, the content (OCF 3.3, 4.3).
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect([bytes[8], bytes[9]]).toEqual([0, 0])
  })

  test('has no time of its own: each file is of noon of the first day of 1980', () => {
    // Two bytes of time and two of day, the lower first (APPNOTE.TXT, 4.4.6).
    expect([...bytes.subarray(10, 14)]).toEqual([0, 12 << 3, (1 << 5) | 1, 0])
  })

  test('is the same in two builds', () => {
    expect(Buffer.from(editionToEpub(edition, [])).equals(Buffer.from(bytes))).toBe(true)
  })

  test('lists every file that it holds, and holds every file that it lists', () => {
    const listed = named(book.package.root, 'item').map(({element}) => `EPUB/${attributeOf(element, 'href')!}`)
    const held = book.files.filter((file) => !['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'].includes(file))
    expect(listed.toSorted()).toEqual(held.toSorted())
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('has each sentence of the print once and in order, as printed, in the file of its language', () => {
    for (const lang of edition.languages) {
      for (const [part, units] of [
        ['text', edition.units.filter((unit) => unit.lang === lang && unit.part === 'body')],
        ['front', edition.units.filter((unit) => unit.lang === lang && unit.part !== 'body')]
      ] as const) {
        const expected = units.flatMap((unit) => unit.segments.map((segment) => [segment.id, printedText(unit, segment)] as const))
        const page = pages.find(({file}) => file === `${part}-${lang.toLowerCase()}.xhtml`)
        expect(page ? sentencesOf(page.xml.root, new Set(expected.map(([id]) => id))) : []).toEqual(expected)
      }
    }
  })

  test('has each sentence of a translation once and in order, in a file of its own', () => {
    for (const {units, version} of edition.translations) {
      const expected = units.flatMap((unit) => unit.segments.map((segment) => [segment.id, printedText(unit, segment)] as const))
      const {xml} = pageOf(book, `translation-${version.lang}.xhtml`)
      expect(sentencesOf(xml.root, new Set(expected.map(([id]) => id)))).toEqual(expected)
    }
  })

  test('shows the blocks as the edition corrects them', () => {
    for (const unit of edition.units) {
      const element = pages.filter(({file}) => /^(?:text|front)-/u.test(file)).flatMap(({elements}) => elements)
      const block = element.find((candidate) => attributeOf(candidate, 'id') === unit.id)!
      // Dashes of the display are as long as what they stand for.
      expect(pageText(block, 'shown').replaceAll('–', '-')).toBe(unit.corrected.replaceAll('–', '-'))
    }
  })

  test('leads nowhere but to its own places and to the web', () => {
    for (const page of pages) {
      for (const link of linksOf(page)) {
        if (/^https?:/u.test(link)) continue
        const [file, fragment] = link.split('#')
        const target = file === '' ? page : pageOf(book, file!)
        expect(target, `${page.file}: ${link}`).toBeDefined()
        if (fragment !== undefined) expect(target.ids, `${page.file}: ${link}`).toContain(fragment)
      }
    }
  })

  test('has no id twice in a page', () => {
    for (const {file, ids} of pages) expect(ids, file).toEqual([...new Set(ids)])
  })

  test('says the language of every page and of every run of text, to HTML and to XML', () => {
    for (const {elements, file, xml} of pages) {
      expect(attributeOf(xml.root, 'lang'), file).toBeDefined()
      for (const element of elements) expect(attributeOf(element, 'xml:lang')).toBe(attributeOf(element, 'lang'))
    }
    for (const unit of [...edition.units, ...edition.translations.flatMap(({units}) => units)]) {
      const found = pages
        .filter(({file}) => /^(?:text|front|translation)-/u.test(file))
        .flatMap(({xml}) => named(xml.root, unit.kind === 'heading' ? 'h2' : 'p'))
        .filter(({element}) => attributeOf(element, 'id') === unit.id)
      for (const {ancestors, element} of found) expect(languageOf(element, ancestors)).toBe(unit.lang)
    }
  })

  test('calls a note at each marker, whose first word leads back to it', () => {
    for (const page of pages) {
      const calls = withRole(page, 'doc-noteref')
      const notes = withRole(page, 'doc-footnote')
      expect(calls.map((call) => attributeOf(call, 'href'))).toEqual([...new Set(calls.map((call) => attributeOf(call, 'href')))])
      for (const call of calls) {
        expect(attributeOf(call, 'epub:type')).toBe('noteref')
        const note = notes.find((candidate) => `#${attributeOf(candidate, 'id')}` === attributeOf(call, 'href'))!
        expect([note.name, attributeOf(note, 'epub:type')]).toEqual(['aside', 'footnote'])
        const [back] = named(note, 'a').map(({element}) => element)
        expect([attributeOf(back!, 'href'), attributeOf(back!, 'role')]).toEqual([`#${attributeOf(call, 'id')}`, 'doc-backlink'])
        expect(textOf(back!)).toBe(textOf(call))
      }
    }
    const markers = [...edition.units, ...edition.translations.flatMap(({units}) => units)].flatMap(({citations}) => citations)
    const texts = pages.filter(({file}) => /^(?:text|front|translation)-/u.test(file))
    expect(texts.flatMap((page) => page.elements.filter((element) => attributeOf(element, 'data-cite'))).length).toBe(markers.length)
  })

  test('has each entry of the list as printed, and each of its sources', () => {
    if (edition.references.length === 0) return
    const {elements, ids} = pageOf(book, 'references.xhtml')
    for (const {items, label, number, printed} of edition.references) {
      const entry = elements.find((element) => attributeOf(element, 'id') === `ref-${number}`)!
      expect(textOf(childrenOf(entry, 'p')[0]!)).toBe(`${label} ${printed}`)
      expect(named(entry, 'li')).toHaveLength(items.length)
      for (const {id} of items) expect(ids).toContain(id)
    }
  })

  test('has each dated sentence in the order of time, with the names and the entries that it leads to', () => {
    const chronology = chronologyOf(edition)
    const page = pages.find(({file}) => file === 'chronology.xhtml')
    const entries = (page?.elements ?? []).filter((element) => attributeOf(element, 'class') === 'entry')
    const read = entries.map((element) => ({
      links: named(element, 'a').map((link) => attributeOf(link.element, 'href')!.split('#')[1]),
      dates: named(childrenOf(element, 'p')[0]!, 'span').map((span) => textOf(span.element)),
      sentence: named(element, 'p').flatMap((paragraph) => (attributeOf(paragraph.element, 'lang') ? [textOf(paragraph.element)] : []))
    }))
    expect(read.map(({links}) => links)).toEqual(
      chronology.map(({citations, entities, segment}) => [
        segment.id,
        ...entities.map((id) => `name-${id}`),
        ...citations.map((number) => `ref-${number}`)
      ])
    )
    chronology.forEach(({segment, unit, when}, index) => {
      expect(read[index]!.sentence.join()).toContain(correctedText(unit, segment))
      expect(read[index]!.dates).toContain(dateWords(when, 'ky'))
    })
  })

  test('says in three languages of the dates that are carried, and of no others, that they are our reading', () => {
    const page = pages.find(({file}) => file === 'chronology.xhtml')
    const entries = (page?.elements ?? []).filter((element) => attributeOf(element, 'class') === 'entry')
    const ours = ['муну биз ушундай окудук', 'это наше прочтение', 'our reading']
    expect(entries.map((entry) => ours.filter((words) => textOf(entry).includes(words)))).toEqual(
      chronologyOf(edition).map(({kind}) => (kind === 'carried' ? ours : []))
    )
    const lead = page?.elements
      .filter((element) => element.name === 'p')
      .slice(0, 3)
      .map(textOf)
    if (lead)
      expect(lead).toEqual(['муну биз ушундай окудук', 'наше прочтение', 'our reading'].map((words) => expect.stringContaining(words)))
  })

  test('has each entry of the register in three languages', () => {
    const {elements} = pageOf(book, 'names.xhtml')
    for (const {id, names} of edition.entities) {
      const entry = elements.find((element) => attributeOf(element, 'id') === `name-${id}`)!
      const spans = named(childrenOf(entry, 'p')[0]!, 'span').map(({element}) => [attributeOf(element, 'lang'), textOf(element)])
      expect(spans).toEqual(locales.map((locale) => [locale, names[locale].name]))
    }
  })
})

describe('the contents', () => {
  const {book, edition} = layered

  test('name every page but themselves', () => {
    const [contents] = named(pageOf(book, 'contents.xhtml').xml.root, 'nav').map(({element}) => element)
    const parts = childrenOf(childrenOf(contents!, 'ol')[0]!, 'li').map((line) => attributeOf(childrenOf(line, 'a')[0]!, 'href'))
    expect(parts).toEqual(book.pages.map(({file}) => file).filter((file) => file !== 'contents.xhtml'))
  })

  test('list the pages of the print whose numbers are known or inferred, those in brackets', () => {
    const turns = edition.units.flatMap(({pageBreaks}) => pageBreaks)
    const labels = turns.flatMap(({inferred, page}) => page ?? (inferred === undefined ? [] : `[${inferred}]`))
    const list = pageOf(book, 'contents.xhtml').elements.find((element) => attributeOf(element, 'epub:type') === 'page-list')
    expect(list ? named(list, 'a').map(({element}) => textOf(element)) : []).toEqual(labels)
    expect(labels).not.toEqual([])
    const marks = book.pages.flatMap(({elements}) => elements.filter((element) => attributeOf(element, 'role') === 'doc-pagebreak'))
    expect(marks.map((mark) => attributeOf(mark, 'title'))).toEqual(labels)
  })

  test('call a translation one of the edition, and a draft while it is one', () => {
    const labels = book.pages.filter(({file}) => file.startsWith('translation-')).map(({xml}) => textOf(named(xml.root, 'h1')[0]!.element))
    expect(labels).toEqual(['Translation by this edition (English, draft)'])
  })
})

describe('the package', () => {
  const {book, edition} = layered
  const {metadata} = edition

  test('has the title in every language, the first of the work', () => {
    const [title, ...more] = metadataOf(book, 'dc:title')
    expect([attributeOf(title!, 'xml:lang'), textOf(title!), more]).toEqual([metadata.lang, metadata.title[metadata.lang], []])
    const others = propertyOf(book, 'alternate-script').filter((meta) => attributeOf(meta, 'refines') === '#title')
    expect(Object.fromEntries(others.map((meta) => [attributeOf(meta, 'xml:lang'), textOf(meta)]))).toEqual(
      Object.fromEntries(Object.entries(metadata.title).filter(([lang]) => lang !== metadata.lang))
    )
  })

  test('has one identifier for all versions of the edition, and the day of this one', () => {
    const [identifier] = metadataOf(book, 'dc:identifier').map(textOf)
    const later = readBook(editionToEpub({...edition, metadata: {...metadata, version: '2.0.0', versionDate: '2003-02-01'}}, []))
    expect(identifier).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u)
    expect(metadataOf(later, 'dc:identifier').map(textOf)).toEqual([identifier])
    expect(propertyOf(book, 'dcterms:modified').map(textOf)).toEqual([`${metadata.versionDate}T00:00:00Z`])
    expect(propertyOf(later, 'dcterms:modified').map(textOf)).toEqual(['2003-02-01T00:00:00Z'])
  })

  test('says what readers who do not see the page can expect, in three languages', () => {
    expect(propertyOf(book, 'schema:accessMode').map(textOf)).toEqual(['textual'])
    expect(propertyOf(book, 'schema:accessibilityHazard').map(textOf)).toEqual(['none'])
    expect(propertyOf(book, 'schema:accessibilityFeature').map(textOf)).toContain('pageBreakMarkers')
    expect(propertyOf(book, 'schema:accessibilitySummary').map((meta) => attributeOf(meta, 'xml:lang'))).toEqual([...locales])
  })
})

test.each(['EPUB/package.opf', 'EPUB/contents.xhtml', 'EPUB/chronology.xhtml', 'EPUB/text-ru.xhtml', 'EPUB/translation-en.xhtml'])(
  '%s of the layered is as it was read',
  (file) => {
    expectGolden(strFromU8(unzipSync(layered.bytes)[file]!), `tests/exports/epub/goldens/${file.slice('EPUB/'.length)}`)
  }
)

test.each(articles)('the book of %s weighs less than a megabyte', (_, {bytes}) => {
  expect(bytes.length).toBeLessThan(1_000_000)
})

test('a text that runs from right to left says so, and what stands in it and does not says so too', () => {
  const content = [h('p', ['قىرعىز ', h('span', {lang: 'ru'}, 'по-русски')]), h('p', {lang: 'ky-Arab'}, 'قىرعىز')]
  const page = pageToXhtml({
    file: 'text.xhtml',
    lang: 'ky-Arab' as Lang,
    title: 'قىرعىز',
    label: [],
    places: [],
    matter: 'bodymatter',
    content
  })
  expect(named(readXml(page).root, 'html').map(({element}) => attributeOf(element, 'dir'))).toEqual(['rtl'])
  expect(named(readXml(page).root, 'span').map(({element}) => attributeOf(element, 'dir'))).toEqual(['ltr'])
  expect(named(readXml(page).root, 'p').map(({element}) => attributeOf(element, 'dir'))).toEqual([undefined, undefined])
})

test('the style names no colour and no font', () => {
  const css = new TextDecoder().decode(unzipSync(layered.bytes)['EPUB/book.css'])
  expect(css).not.toMatch(/#[\da-f]{3}|rgb|hsl|font-family/iu)
  for (const {groups} of css.matchAll(/(?:color|background): (?<value>[^;]+);/gu)) expect(['inherit', 'none']).toContain(groups?.['value'])
})

test('a book that is given fonts has each in a file that its package lists and its style asks for, and no family that it does not carry', () => {
  const fonts = ['literata-cyrillic', 'literata-latin'].map((name, index) => ({
    name,
    bytes: new Uint8Array([0x77, 0x4f, 0x46, 0x32, index])
  }))
  const bytes = editionToEpub(layered.edition, fonts)
  const archive = unzipSync(bytes)
  for (const {bytes: own, name} of fonts) expect(archive[`EPUB/${name}.woff2`]).toEqual(own)
  const items = named(readBook(bytes).package.root, 'item').filter(({element}) => attributeOf(element, 'media-type') === 'font/woff2')
  expect(items.map(({element}) => attributeOf(element, 'href'))).toEqual(['literata-cyrillic.woff2', 'literata-latin.woff2'])
  const css = strFromU8(archive['EPUB/book.css']!)
  expect([...css.matchAll(/url\((?<file>[^)]+)\)/gu)].map(({groups}) => groups?.['file'])).toEqual([
    'literata-cyrillic.woff2',
    'literata-latin.woff2'
  ])
  expect(css).toContain('font-family: "literata-cyrillic", "literata-latin", serif')
})
