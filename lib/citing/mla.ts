import type {Locale} from '#lib/edition/index.ts'
import type {CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {nameList, shortenedList} from './name-list.ts'
import {spacedInitials, type NameParts} from './name-parts.ts'
import {pageRange} from './page-range.ts'
import type {PrintedPages} from './printed-pages.ts'
import {quotedTitle} from './quoted-title.ts'
import {capitalised, joined, type Run} from './runs.ts'
import {closed} from '#lib/text/closed.ts'
import {placeText, shortPlaceText} from './place-text.ts'
import {translatedTitle} from './translated-title.ts'
import {translationMark, translationStatement} from './translation-statement.ts'

interface Words {
  readonly and: string
  readonly others: string
  readonly volume: (volume: string) => string
  readonly number: string
  readonly pages: (pages: string, several: boolean) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    and: 'and',
    others: 'et al.',
    volume: (volume) => `vol. ${volume}`,
    number: 'no.',
    pages: (pages, several) => `${several ? 'pp.' : 'p.'} ${pages}`
  },
  ru: {
    and: 'и',
    others: 'и др.',
    volume: (volume) => `т. ${volume}`,
    number: '№',
    pages: (pages) => `с. ${pages}`
  },
  ky: {
    and: 'жана',
    others: 'ж. б.',
    volume: (volume) => `${volume}-т.`,
    number: '№',
    pages: (pages) => `${pages}-б.`
  }
}

/**
 * An entry of the works cited by the MLA Handbook, 9th edition: the journal is the first container, this edition the second.
 *
 * A passage is named in the second container, which alone numbers its paragraphs, and so is who translated it. Behind a title in another
 * language stands its translation in brackets.
 */
export function mlaReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, issue, journal, pages, title, url, volume, year} = work
  const translated = translatedTitle(work, locale)
  const {number, pages: pagesOf, volume: volumeOf} = words[locale]
  const container = [
    volume && volumeOf(volume),
    issue && `${number} ${issue}`,
    `${year}`,
    pagesOf(rangeOf(pages, locale), pages.first !== pages.last),
    `https://doi.org/${doi}`
  ]
  const names = listOf(work.authors, locale)
  const statement = work.passage?.translation && translationStatement(work.passage.translation, locale)
  const edition = joined(', ', [editionStatement(work, locale, 'day-first'), statement, placeOf(work, locale), url])
  const accessed = accessStatement(work, locale, 'day-first')
  return [
    `${joined(' ', [names && closed(names), translated === undefined ? quotedTitle(title, locale, '.') : `${quotedTitle(title, locale, '')} ${translated}.`])} `,
    {italic: journal},
    `, ${joined(', ', container)}. ${capitalised(edition)}.${accessed ? ` ${closed(capitalised(accessed))}` : ''}`
  ]
}

/** The citation in the text: `(Abytov 31, par. 12)`, and `(Abytov, par. 12)` where the page is not known. */
export function mlaInText(work: CitedWork, locale: Locale): string {
  const [first, second, third] = work.authors
  const {and, others} = words[locale]
  const names = third
    ? `${first?.family} ${others}`
    : joined(` ${and} `, [first?.family, second?.family]) || quotedTitle(work.title, locale, '')
  const pages = work.passage?.pages && rangeOf(work.passage.pages, locale)
  const mark = work.passage?.translation && translationMark(locale)
  return `(${joined(', ', [joined(' ', [names, pages]), placeOf(work, locale, shortPlaceText), mark])})`
}

/** MLA shortens “paragraph” to “par.”. */
function placeOf({passage}: CitedWork, locale: Locale, nameOf = placeText): string | undefined {
  return passage && nameOf(passage, locale).replace(/^para\./u, 'par.')
}

function rangeOf(pages: PrintedPages, locale: Locale): string {
  return pageRange(pages, locale === 'en' ? 'mla' : 'full')
}

/** The first author with the family name in front; with three or more the others are not named. */
function listOf(authors: ReadonlyArray<NameParts>, locale: Locale): string {
  const {and, others} = words[locale]
  const names = authors.map(({family, given}, index) =>
    index === 0 ? joined(', ', [family, given && spacedInitials(given)]) : joined(' ', [given && spacedInitials(given), family])
  )
  return names.length > 2
    ? shortenedList(names.slice(0, 1), others, locale === 'en')
    : nameList(names, and, locale === 'en' ? 'always' : 'never')
}
