import type {Locale} from '#lib/edition/index.ts'
import {pageRange, type CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {inLanguage, locatorText} from './locator-text.ts'
import {nameList} from './name-list.ts'
import type {NameParts} from './name-parts.ts'
import {capitalised, closed, joined, type Run} from './runs.ts'

interface Words {
  readonly and: string
  readonly others: string
  readonly number: string
  readonly quoted: (title: string) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {and: 'and', others: 'et al.', number: 'no.', quoted: (title) => `“${title}”`},
  ru: {and: 'и', others: 'и др.', number: '№', quoted: (title) => `«${title}»`},
  ky: {and: 'жана', others: 'ж. б.', number: '№', quoted: (title) => `«${title}»`}
}

const mostInNote = 3

/**
 * Notes and bibliography by the Chicago Manual of Style, 17th edition: the article as an entry of the bibliography, a passage as a
 * note. Where the title stands in another language than the article, the language of the article is named.
 */
export function chicagoReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  return work.passage ? note(work, locale) : bibliographyEntry(work, locale)
}

function bibliographyEntry(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, journal, pages, url} = work
  const names = work.authors.map((author, index) => (index === 0 ? joined(', ', [author.family, author.given]) : inOrder(author)))
  const edition = joined(', ', [editionStatement(work, locale, 'month-first'), accessStatement(work, locale, 'month-first')])
  return [
    `${closed(nameList(names, words[locale].and, locale === 'en' ? 'always' : 'never'))} ${titleOf(work, locale, '.')} `,
    {italic: journal},
    `${issueOf(work, locale)}: ${pages}. https://doi.org/${doi}. ${closed(capitalised(edition))} ${url}.`
  ]
}

function note(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, journal, passage, url} = work
  const names = work.authors.map(inOrder)
  const authors =
    names.length > mostInNote
      ? `${names[0]} ${words[locale].others}`
      : nameList(names, words[locale].and, locale === 'en' ? 'in-series' : 'never')
  const place = passage && locatorText(passage.locator, locale)
  const edition = joined(', ', [editionStatement(work, locale, 'month-first'), accessStatement(work, locale, 'month-first'), url])
  return [
    `${joined(', ', [authors, titleOf(work, locale, ',')])} `,
    {italic: journal},
    `${issueOf(work, locale)}${passage?.pages ? `: ${pageRange(passage.pages)}` : ''}, ${joined(', ', [place, `https://doi.org/${doi}`])}; ${edition}.`
  ]
}

/** The quoted title with the mark that follows it: inside the quotation marks in English, behind them in Russian and Kyrgyz. */
function titleOf({lang, title, titleLang}: CitedWork, locale: Locale, mark: ',' | '.'): string {
  const ends = /[?!…]$/u.test(title)
  if (titleLang !== lang) return `${words[locale].quoted(title)} (${inLanguage(lang, locale).replace(/[()]/gu, '')})${mark}`
  if (locale !== 'en') return `${words[locale].quoted(title)}${mark}`
  return words.en.quoted(ends ? title : `${title}${mark}`)
}

/** ` 5, no. 2 (2023)` with a volume, `, no. 2(3) (2023)` without. */
function issueOf({issue, volume, year}: CitedWork, locale: Locale): string {
  return `${volume === undefined ? '' : ` ${volume}`}, ${words[locale].number} ${issue} (${year})`
}

function inOrder({family, given}: NameParts): string {
  return joined(' ', [given, family])
}
