import type {CslType} from '#lib/edition/index.ts'
import type {CslItem, CslName} from './csl-item.ts'
import {keywordsOf} from './keywords-of.ts'
import {pageEnds} from './page-ends.ts'
import {titleInEnglish} from './title-in-english.ts'

/**
 * Entry types that BibTeX, BibLaTeX and Zotero know: Zotero leaves out an entry of another (a `periodical`). What they have no type for is
 * `misc`, with the type in words. tests/exports/references.test.ts.
 */
const entryTypes: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  thesis: 'thesis',
  webpage: 'online'
}

/** Names of languages as `babel` and `polyglossia` have them. */
const languages: Readonly<Record<string, string>> = {
  az: 'azerbaijani',
  de: 'german',
  en: 'english',
  fr: 'french',
  kk: 'kazakh',
  ky: 'kyrgyz',
  ru: 'russian',
  tr: 'turkish',
  uz: 'uzbek'
}

const containers: Readonly<Record<string, string>> = {article: 'journal', incollection: 'booktitle', inproceedings: 'booktitle'}

/**
 * One entry of a BibTeX file in UTF-8, in fields that BibLaTeX, BibTeX and reference managers read.
 *
 * The date stands as EDTF in `date` for BibLaTeX, its year in `year` for BibTeX. What a reader should know of the source is the
 * `annotation`, which no style prints, and not the `note`, which all do.
 */
export function cslItemToBibtex(item: CslItem): string {
  const type = entryTypeOf(item)
  const {first, last} = pageEnds(item)
  const translated = titleInEnglish(item)
  const year = item.issued?.['date-parts']?.[0]?.[0]
  const fields: ReadonlyArray<readonly [string, string | undefined]> = [
    ['author', item.author && item.author.map(nameText).join(' and ')],
    // English titles keep their capitals; styles change those of no other language.
    ['title', item.title && (item.language === 'en' ? `{${escaped(item.title)}}` : escaped(item.title))],
    ['titleaddon', translated && `[${escaped(translated)}]`],
    [containers[type] ?? 'organization', item['container-title'] && escaped(item['container-title'])],
    ['type', type === 'misc' && item.type !== 'document' ? item.type.replace('_', ' ') : undefined],
    ['date', item.custom?.date],
    ['year', year === undefined ? undefined : String(year)],
    ['volume', item.volume && escaped(item.volume)],
    ['number', item.issue && escaped(item.issue)],
    ['pages', last === undefined ? first : `${first}--${last}`],
    ['issn', item.ISSN],
    ['doi', item.DOI && verbatim(item.DOI)],
    ['url', item.URL && verbatim(item.URL)],
    ['langid', languages[item.language] ?? item.language],
    ['abstract', item.abstract && escaped(item.abstract)],
    ['keywords', keywordsOf(item).map(keywordText).join(', ')],
    ['annotation', item.note && escaped(item.note)]
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** Journalism without a journal is `online` where it has an address, or `misc`: an article asks for its journal. */
function entryTypeOf({'container-title': container, type, URL: url}: CslItem): string {
  const known = entryTypes[type] ?? 'misc'
  return known === 'article' && container === undefined ? (url === undefined ? 'misc' : 'online') : known
}

/** `Family, Given`; a name of one part in braces, or a program would take its last word for the family name. */
function nameText({family, given}: CslName): string {
  if (given === undefined) return `{${escaped(family)}}`
  return [family, given].map((part) => (/\band\b|,/u.test(part) ? `{${escaped(part)}}` : escaped(part))).join(', ')
}

/** Programs part keywords at commas, and some at semicolons, outside braces. */
function keywordText(word: string): string {
  return /[,;]/u.test(word) ? `{${escaped(word)}}` : escaped(word)
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces also behind a backslash: a lone one would swallow what follows.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}'
}

/** Text with the signs escaped that TeX reads as its own; signs that it would join, `--` into a dash, are held apart. */
function escaped(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/gu, (sign) => escapes[sign] ?? `\\${sign}`).replace(/([-`'<>,])(?=\1)|[?!](?=`)/gu, '$&{}')
}

/** Addresses and DOIs are read as they stand; only what would end the field, or TeX's line, is percent-encoded. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign))
}
