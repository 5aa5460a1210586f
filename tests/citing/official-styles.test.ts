import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {citationStyles, type CitationStyle} from '#lib/citing/citation-style.ts'
import {citePassage} from '#lib/citing/cite-passage.ts'
import {namePartsOf} from '#lib/citing/name-parts.ts'
import {printedPages} from '#lib/citing/printed-pages.ts'
import {type Edition, type Lang, type Locale, type Metadata, unitOf, type UnitId} from '#lib/edition/index.ts'
import {articleToCslItem} from '#lib/exports/bibliography/article-to-csl-item.ts'
import type {CslItem} from '#lib/exports/bibliography/csl-item.ts'
import {citedEdition} from './cited-edition.ts'
import {declaredDifferences, type DeclaredDifference} from './declared-differences.ts'
import {officialCitation, officialReference, type OfficialStyle, type StyleLang} from './official-style.ts'

interface Oracle {
  readonly list: OfficialStyle
  /** The style of citations in the text, or of first notes. */
  readonly text: OfficialStyle
  readonly locale: Locale
  readonly lang: StyleLang
}

/** The official style of each, in the one language for which it is laid down. */
const oracles: Readonly<Record<CitationStyle, Oracle>> = {
  gost: {list: 'gost-r-7-0-5-2008', text: 'gost-r-7-0-5-2008', locale: 'ru', lang: 'ru-RU'},
  apa: {list: 'apa', text: 'apa', locale: 'en', lang: 'en-US'},
  chicago: {list: 'chicago-note-bibliography', text: 'chicago-fullnote-bibliography', locale: 'en', lang: 'en-US'},
  mla: {list: 'modern-language-association', text: 'modern-language-association', locale: 'en', lang: 'en-US'}
}

const invented = citedEdition()

/** English titles of the published editions, in sentence case. */
const published: Readonly<Record<string, string>> = {
  'kyrgyzstan-azerbaijan-2023': 'Kyrgyzstan and Azerbaijan: Development of bilateral relations and strategic partnership'
}

interface Work {
  readonly edition: Edition
  /** The English title in sentence case, set by hand: the style of APA expects it so. */
  readonly sentenceCase: string
}

const works: Readonly<Record<string, Work>> = {
  'an invented article': work({}),
  'two authors': work({authors: authors(2)}),
  'three authors': work({authors: authors(3)}),
  'four authors': work({authors: authors(4)}),
  'ten authors': work({authors: authors(10)}),
  'eleven authors': work({authors: authors(11)}),
  'twenty authors': work({authors: authors(20)}),
  'twenty-one authors': work({authors: authors(21)}),
  'twenty-five authors': work({authors: authors(25)}),
  'no author': work({authors: []}),
  'an author of one name': work({authors: [person('Манасчы', 'Manaschi')]}),
  'two authors of one name': work({authors: [person('Манасчы', 'Manaschi'), person('Аристотель', 'Aristotle')]}),
  'an author with initials': work({authors: [person('Абытов, Б.К.', 'Abytov, B. K.')]}),
  'an author with a hyphen': work({authors: [person('Жан, Жан-Поль', 'Jean, Jean-Paul')]}),
  'volume and issue': work({volume: '5', issue: '2'}),
  'a volume without issues': work({volume: '5', issue: undefined}),
  'an issue in words': work({issue: 'Special Issue'}),
  'no volume and no issue': work({issue: undefined}),
  'one page': work({firstPage: '7', lastPage: '7'}),
  'pages of the same hundred': work({firstPage: '101', lastPage: '108'}),
  'pages from a full hundred': work({firstPage: '200', lastPage: '213'}),
  'pages of four digits': work({firstPage: '1129', lastPage: '1132'}),
  'pages over a hundred': work({firstPage: '1496', lastPage: '1500'}),
  'pages with a letter': work({firstPage: 'e112', lastPage: 'e115'}),
  'Roman pages': work({firstPage: 'xxx', lastPage: 'xxxi'}),
  'a title that asks': titled('Зачем мост?', 'Why a Bridge?', 'Why a bridge?'),
  'a title that calls': titled('Мост!', 'A Bridge!', 'A bridge!'),
  'a title that breaks off': titled('И так далее…', 'And so on…', 'And so on…'),
  'a title that ends with an abbreviation': titled('Мосты и др.', 'Bridges Inc.', 'Bridges inc.'),
  'a title with a quotation': titled('О «мосте» в Озёрске', 'The “Bridge” of Ozersk', 'The “bridge” of Ozersk'),
  'a title that ends with a quotation': titled('Дорога в «Озёрск»', 'The Road to “Ozersk”', 'The road to “Ozersk”'),
  'a title that ends with a question quoted': titled('Кто спросил «зачем?»', 'Who Asked “Why?”', 'Who asked “why?”'),
  'a title with a quotation in a quotation': titled('О мосте', 'He Said “It Is ‘Mine’ Now”', 'He said “it is ‘mine’ now”'),
  'a title with an apostrophe': titled('О мосте', 'The Author’s ‘Own’ Bridges’ End', 'The author’s ‘own’ bridges’ end'),
  'a title of two sentences': titled('Зачем мост? История', 'Why a Bridge? A History', 'Why a bridge? A history'),
  'a title with names': titled(
    'О мосте',
    'Kyrgyz and U.S. Bridges – I Saw Türkiye in October: The Way',
    'Kyrgyz and U.S. bridges – I saw Türkiye in October: The way'
  ),
  'a journal that asks': work({journal: {ky: 'Кайда?', ru: 'Камо грядеши?', en: 'Quo Vadis?'}}),
  ...Object.fromEntries(editionIds().map((id) => [id, {edition: editionOf(id), sentenceCase: published[id] ?? ''}]))
}

function work(changes: Partial<Metadata>, sentenceCase = 'Ozersk and its rivers: A history of bridges in the new time'): Work {
  return {edition: {...invented, metadata: {...invented.metadata, ...changes}}, sentenceCase}
}

function titled(ru: string, en: string, sentenceCase: string): Work {
  return work({title: {ky: ru, ru, en}}, sentenceCase)
}

function person(ru: string, en: string): Metadata['authors'][number] {
  return {...invented.metadata.authors[0]!, name: {ky: ru, ru, en}}
}

function authors(count: number): Metadata['authors'] {
  return Array.from({length: count}, (_, index) => {
    const letter = String.fromCharCode(0x41 + index)
    return person(`Автор${letter}, Анна ${letter}.`, `Family${letter}, Given ${letter}.`)
  })
}

/** The article as if it had been written in a language of its titles: how a title in another language stands is proved apart. */
function writtenIn({metadata, units, ...edition}: Edition, lang: Locale): Edition {
  const own = (unit: Edition['units'][number]) => (unit.lang === metadata.lang ? {...unit, lang: lang as Lang} : unit)
  return {...edition, units: units.map(own), metadata: {...metadata, lang: lang as Lang}}
}

/** The record of the article in another language than that of its body. */
function itemOf({metadata, ...edition}: Edition, locale: Locale): CslItem {
  const {'container-title': journal, title, ...item} = articleToCslItem({metadata, ...edition})
  return {
    ...item,
    // Titles stand in the capitals that the record has: the styles would set others in English.
    language: 'ru',
    title: metadata.title[locale] ?? title!,
    'container-title': metadata.journal[locale] ?? journal!,
    author: metadata.authors.map(({name}) => {
      const {family, given} = namePartsOf(name[locale])
      return {family, ...(given !== undefined && {given})}
    })
  }
}

/** What the styles of APA print in brackets behind the title they take as `genre`: so the place of ours is proved with the rest. */
function describedItem({edition, sentenceCase}: Work, style: CitationStyle): CslItem & {readonly genre?: string} {
  const item = itemOf(edition, oracles[style].locale)
  if (style !== 'apa') return item
  const {version, versionDate} = edition.metadata
  const day = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(versionDate))
  return {...item, title: sentenceCase, genre: `Digital edition, version ${version}, ${day}`}
}

const used = new Set<DeclaredDifference>()

function compared(style: CitationStyle, place: DeclaredDifference['in'], ours: string, official: string): readonly [string, string] {
  const differences = declaredDifferences.filter((difference) => difference.style === style && difference.in === place)
  const reduced = (side: 'ours' | 'official', text: string): string =>
    differences.reduce((left, difference) => {
      const next = difference[side]?.(left) ?? left
      if (next !== left) used.add(difference)
      return next
    }, text)
  return [reduced('ours', ours), reduced('official', official)]
}

describe.each(citationStyles)('%s, the declared differences taken out, is the official style', (style) => {
  const {lang, list, locale, text: inTextStyle} = oracles[style]

  const inLanguage = ({edition, ...rest}: Work): Work => ({...rest, edition: writtenIn(edition, locale)})
  const written = Object.entries(works).map(([name, made]) => [name, inLanguage(made)] as const)

  test.each(written)('for %s in a list', (_name, made) => {
    const {runs} = citePassage(made.edition, 'article', {style, locale})
    const html = runs.map((run) => (typeof run === 'string' ? run : `<i>${run.italic}</i>`)).join('')
    const [ours, official] = compared(style, 'reference', html, officialReference(list, lang, describedItem(made, style)))
    expect(ours).toBe(official)
  })

  test.each(written)('for %s in the text or in a note', (_name, {edition}) => {
    for (const unit of [edition.units.find(({kind}) => kind === 'paragraph')!, unitOf(edition, 'ru-b2' as UnitId)]) {
      const pages = printedPages(edition, unit, {start: 0, end: unit.text.length})
      const {inText, runs} = citePassage(edition, unit.id, {style, locale})
      const html = inText ?? runs.map((run) => (typeof run === 'string' ? run : `<i>${run.italic}</i>`)).join('')
      // The official note without a page would name those of the whole article.
      if (pages === undefined && inText === undefined) continue
      const range = pages && (pages.first === pages.last ? pages.first : `${pages.first}-${pages.last}`)
      const [ours, official] = compared(style, 'citation', html, officialCitation(inTextStyle, lang, itemOf(edition, locale), range))
      expect(ours).toBe(official)
    }
  })
})

test('the title of a work in another language, in Latin letters, and its translation stand in APA as the official style sets such a title', () => {
  const item = describedItem(works['an invented article']!, 'apa')
  const {text} = citePassage(invented, 'article', {style: 'apa', locale: 'en'})
  const title = `Ozersk i reki: istoriia mostov [${item.title}]`
  const [ours, official] = compared('apa', 'reference', text, officialReference('apa', 'en-US', {...item, title}).replace(/<\/?i>/gu, ''))
  expect(ours).toBe(official)
})

test('every declared difference is one', () => {
  expect(declaredDifferences.filter((difference) => !used.has(difference)).map(({in: place, style, what}) => [style, place, what])).toEqual(
    []
  )
})
