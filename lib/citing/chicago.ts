import type {Locale} from '#lib/edition/index.ts'
import type {CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {nameList, shortenedList} from './name-list.ts'
import type {NameParts} from './name-parts.ts'
import {pageRange} from './page-range.ts'
import type {PrintedPages} from './printed-pages.ts'
import {quotedTitle} from './quoted-title.ts'
import {capitalised, joined, type Run} from './runs.ts'
import {closed} from '#lib/text/closed.ts'
import {placeText} from './place-text.ts'
import {translatedTitle} from './translated-title.ts'
import {translationStatement} from './translation-statement.ts'

interface Words {
  readonly and: string
  readonly others: string
  readonly number: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {and: 'and', others: 'et al.', number: 'no.'},
  ru: {and: 'и', others: 'и др.', number: '№'},
  ky: {and: 'жана', others: 'ж. б.', number: '№'}
}

const mostInNote = 3
const mostInBibliography = 10
const namedOfMore = 7

/**
 * Notes and bibliography by the Chicago Manual of Style, 17th edition: the article as an entry of the bibliography, a passage as a
 * note. The title stands in the language of the article, in Latin letters for English, with its translation in brackets.
 */
export function chicagoReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  return work.passage ? note(work, locale) : bibliographyEntry(work, locale)
}

function bibliographyEntry(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, journal, pages, url} = work
  const names = listOf(work.authors, locale)
  const edition = joined(', ', [editionStatement(work, locale, 'month-first'), accessStatement(work, locale, 'month-first')])
  return [
    `${joined(' ', [names && closed(names), titleOf(work, locale, '.')])} `,
    {italic: journal},
    `${issueOf(work, locale, pages)}. https://doi.org/${doi}. ${joined(' ', [closed(capitalised(edition)), url && `${url}.`])}`
  ]
}

function note(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, journal, passage, url} = work
  const names = work.authors.map(inOrder)
  const authors =
    names.length > mostInNote
      ? `${names[0]} ${words[locale].others}`
      : nameList(names, words[locale].and, locale === 'en' ? 'in-series' : 'never')
  const place = passage && placeText(passage, locale)
  const statement = passage?.translation && translationStatement(passage.translation, locale)
  const edition = joined(', ', [
    editionStatement(work, locale, 'month-first'),
    statement,
    accessStatement(work, locale, 'month-first'),
    url
  ])
  return [
    `${joined(', ', [authors, titleOf(work, locale, ',')])} `,
    {italic: journal},
    `${issueOf(work, locale, passage?.pages)}, ${joined(', ', [place, `https://doi.org/${doi}`])}; ${edition}.`
  ]
}

/** The quoted title, with its translation behind it where the article is in another language. */
function titleOf(work: CitedWork, locale: Locale, mark: ',' | '.'): string {
  const translated = translatedTitle(work, locale)
  return translated === undefined ? quotedTitle(work.title, locale, mark) : `${quotedTitle(work.title, locale, '')} ${translated}${mark}`
}

/** ` 5, no. 2 (2023): 29–39` with volume and issue, `, no. 2(3) (2023): 29–39` without a volume, `, 2023, 29–39` without both. */
function issueOf({issue, volume, year}: CitedWork, locale: Locale, pages: PrintedPages | undefined): string {
  const range = pages && pageRange(pages, locale === 'en' ? 'chicago' : 'full')
  if (volume === undefined && issue === undefined) return `, ${joined(', ', [`${year}`, range])}`
  const number = issue === undefined ? '' : `, ${words[locale].number} ${issue}`
  return joined(': ', [`${volume === undefined ? '' : ` ${volume}`}${number} (${year})`, range])
}

/** The first author with the family name in front; of more than ten the first seven. */
function listOf(authors: ReadonlyArray<NameParts>, locale: Locale): string {
  const names = authors.map((author, index) => (index === 0 ? joined(', ', [author.family, author.given]) : inOrder(author)))
  const {and, others} = words[locale]
  return names.length > mostInBibliography
    ? shortenedList(names.slice(0, namedOfMore), others, locale === 'en')
    : nameList(names, and, locale === 'en' ? 'always' : 'never')
}

function inOrder({family, given}: NameParts): string {
  return joined(' ', [given, family])
}
