import type {Locale} from '#lib/edition/index.ts'
import type {CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {dayText} from './day-text.ts'
import {placeText, shortPlaceText} from './place-text.ts'
import {nameList} from './name-list.ts'
import {initialsOf, type NameParts} from './name-parts.ts'
import {pageRange} from './page-range.ts'
import {closedTitle, quotedTitle} from './quoted-title.ts'
import {capitalised, joined, type Run} from './runs.ts'
import {closed} from '#lib/text/closed.ts'
import {sentenceCase} from './sentence-case.ts'
import {translatedTitle} from './translated-title.ts'
import {translationMark, translationStatement} from './translation-statement.ts'

interface Words {
  readonly and: string
  readonly others: string
  readonly page: (pages: string, several: boolean) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {and: '&', others: 'et al.', page: (pages, several) => `${several ? 'pp.' : 'p.'} ${pages}`},
  ru: {and: 'и', others: 'и др.', page: (pages) => `с. ${pages}`},
  ky: {and: 'жана', others: 'ж. б.', page: (pages) => `${pages}-б.`}
}

const mostAuthors = 20

/**
 * An entry of a reference list by the Publication Manual of the APA, 7th edition (chapter 10, journal article).
 *
 * The title stands in the language of the work, in Latin letters for English, with its translation in square brackets (§ 9.38); who
 * translated what was read stands in parentheses behind it.
 *
 * The entry names the article; which passage, and in which version of this edition, stands in square brackets behind the title, as
 * the manual has it for what helps to identify a work (§ 9.21). The permanent address closes the entry. English titles are set in
 * sentence case. Without an author the title stands in his place.
 */
export function apaReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {authors, doi, issue, journal, pages, title, titleLang, titleNames, volume, year} = work
  const name = titleLang === 'en' ? sentenceCase(title, titleNames) : title
  const {passage} = work
  const statement = passage?.translation && translationStatement(passage.translation, locale)
  const edition = `[${capitalised(joined(', ', [placeOf(work, locale), statement, editionStatement(work, locale, 'month-first')]))}].`
  const translated = translatedTitle(work, locale)
  const opening =
    authors.length === 0
      ? `${translated === undefined ? closedTitle(name, locale) : `${name} ${translated}.`} (${year}). ${edition}`
      : `${closed(listOf(authors, locale))} (${year}). ${joined(' ', [name, translated, edition])}`
  return [
    `${opening} `,
    {italic: journal},
    // A journal that has no volumes is numbered by its issues, in italics like volumes.
    ...(volume !== undefined ? [', ', {italic: volume}, issue === undefined ? '' : `(${issue})`] : []),
    ...(volume === undefined && issue !== undefined ? [', ', {italic: issue}] : []),
    `, ${pageRange(pages)}. https://doi.org/${doi} ${addressOf(work, locale)}`
  ]
}

/** The citation in the text: `(Abytov, 2023, p. 31, para. 12)`. */
export function apaInText(work: CitedWork, locale: Locale): string {
  const [first, second, third] = work.authors
  const {and, others} = words[locale]
  const names = third ? `${first?.family} ${others}` : joined(` ${and} `, [first?.family, second?.family])
  const mark = work.passage?.translation && translationMark(locale)
  const rest = joined(', ', [`${work.year}`, placeOf(work, locale, shortPlaceText), mark])
  return first ? `(${names}, ${rest})` : `(${quotedTitle(work.title, locale, ',')} ${rest})`
}

/** `Retrieved March 1, 2002, from https://example.org/`; Russian readers know `URL: … (дата обращения: …)`. */
function addressOf(work: CitedWork, locale: Locale): string {
  const {accessed, url} = work
  if (locale === 'en') return `Retrieved ${accessed === undefined ? '' : `${dayText(accessed, 'en', 'month-first')}, `}from ${url}`
  const visit = accessStatement(work, locale, 'month-first')
  return `URL: ${url}${visit === undefined ? '' : ` (${visit})`}`
}

function placeOf({passage}: CitedWork, locale: Locale, nameOf = placeText): string | undefined {
  const pages = passage?.pages && words[locale].page(pageRange(passage.pages), passage.pages.first !== passage.pages.last)
  return passage && joined(', ', [pages, nameOf(passage, locale)])
}

/** `Abytov, B. K., & Primerova, A.`; of more than twenty the first nineteen, three points, and the last. */
function listOf(authors: ReadonlyArray<NameParts>, locale: Locale): string {
  const names = authors.map(({family, given}) => joined(', ', [family, given && initialsOf(given)]))
  if (names.length > mostAuthors) return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${names.at(-1)}`
  return nameList(names, words[locale].and, locale === 'en' ? 'always' : 'never')
}
