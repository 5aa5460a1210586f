import type {Locale} from '#lib/edition/index.ts'
import {pageRange, type CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {locatorText} from './locator-text.ts'
import {nameList} from './name-list.ts'
import {initialsOf, type NameParts} from './name-parts.ts'
import {capitalised, closed, joined, type Run} from './runs.ts'
import {sentenceCase} from './sentence-case.ts'

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

/**
 * An entry of a reference list by the Publication Manual of the APA, 7th edition (chapter 10, journal article).
 *
 * The entry names the article; which passage, and in which version of this edition, stands behind it in square brackets, as the
 * manual has it for what helps to identify a work. English titles are set in sentence case.
 */
export function apaReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, issue, journal, pages, title, titleLang, titleNames, url, volume, year} = work
  const name = titleLang === 'en' ? sentenceCase(title, titleNames) : title
  const edition = [placeOf(work, locale), editionStatement(work, locale, 'month-first'), accessStatement(work, locale, 'month-first')]
  return [
    `${listOf(work.authors, locale)} (${year}). ${closed(name)} `,
    {italic: volume === undefined ? journal : `${journal}, ${volume}`},
    volume === undefined ? `, ${issue.includes('(') ? issue : `(${issue})`}` : `(${issue})`,
    `, ${pages}. https://doi.org/${doi} [${capitalised(joined('; ', [joined(', ', edition), url]))}]`
  ]
}

/** The citation in the text: `(Abytov, 2023, p. 31, para. 12)`. */
export function apaInText(work: CitedWork, locale: Locale): string {
  const [first, second, third] = work.authors
  const {and, others} = words[locale]
  const names = third ? `${first?.family} ${others}` : joined(` ${and} `, [first?.family, second?.family])
  return `(${joined(', ', [names, `${work.year}`, placeOf(work, locale)])})`
}

function placeOf({passage}: CitedWork, locale: Locale): string | undefined {
  const pages = passage?.pages && words[locale].page(pageRange(passage.pages), passage.pages.first !== passage.pages.last)
  return passage && joined(', ', [pages, locatorText(passage.locator, locale)])
}

/** `Abytov, B. K., & Primerova, A.` */
function listOf(authors: ReadonlyArray<NameParts>, locale: Locale): string {
  return nameList(
    authors.map(({family, given}) => joined(', ', [family, given && initialsOf(given)])),
    words[locale].and,
    locale === 'en' ? 'always' : 'never'
  )
}
