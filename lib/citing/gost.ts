import type {Locale} from '#lib/edition/index.ts'
import type {CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {initialsOf, type NameParts} from './name-parts.ts'
import {pageRange} from './page-range.ts'
import {placeText, shortPlaceText} from './place-text.ts'
import {capitalised, joined, type Run} from './runs.ts'
import {closed} from '#lib/text/closed.ts'
import {translationMark, translationStatement} from './translation-statement.ts'

interface Words {
  readonly medium: string
  readonly volume: (volume: string) => string
  readonly pages: (pages: string) => string
  readonly others: string
}

const words: Readonly<Record<Locale, Words>> = {
  ru: {medium: 'Текст : электронный', volume: (volume) => `Т. ${volume}`, pages: (pages) => `С. ${pages}`, others: 'и др.'},
  ky: {medium: 'Текст : электрондук', volume: (volume) => `${volume}-т.`, pages: (pages) => `${pages}-б.`, others: 'ж. б.'},
  en: {medium: 'Text : electronic', volume: (volume) => `Vol. ${volume}`, pages: (pages) => `P. ${pages}`, others: 'et al.'}
}

const mostAuthors = 3

/**
 * A reference by ГОСТ Р 7.0.5-2008, with points between the areas.
 *
 * «Текст : электронный» stands where that standard had «[Электронный ресурс]»: ГОСТ Р 7.0.100-2018 put the one for the other.
 * The title in another language than the work’s stands behind the sign of a parallel title, =, and who translated behind a stroke.
 *
 * «Дата обращения» is said only where the reader gives it; what makes the text certain is the version.
 */
export function gostReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, issue, journal, pages, passage, title, translatedTitle, url, volume, year} = work
  const {medium, pages: pagesOf, volume: volumeOf} = words[locale]
  const number = issue && `${locale === 'en' ? 'No.' : '№'} ${issue}`
  const place = passage && placeText(passage, locale)
  const statement = passage?.translation && translationStatement(passage.translation, locale)
  // 04.12.2001 is two days to readers of English.
  const form = locale === 'en' ? 'day-first' : 'numbers'
  const state = joined('; ', [editionStatement(work, locale, form), accessStatement(work, locale, form)])
  const areas = [
    `${year}`,
    joined(', ', [volume && volumeOf(volume), number]),
    joined(', ', [pagesOf(pageRange(passage?.pages ?? pages)), place]),
    `DOI: ${doi}`,
    url === undefined ? capitalised(state) : `URL: ${url} (${state})`
  ]
  const heading = headingOf(work.authors, locale)
  const titles = joined(' / ', [joined(' = ', [title, translatedTitle]), statement])
  const article = joined(' ', [heading && closed(heading), closed(titles), medium])
  return [
    `${article} // ${joined(
      ' ',
      [journal, ...areas].map((area) => area && closed(area))
    )}`
  ]
}

/** The reference in the text: `[Абытов, 2023, с. 31, абз. 12]`. */
export function gostInText({authors, passage, title, year}: CitedWork, locale: Locale): string {
  const names =
    authors.length > mostAuthors ? `${authors[0]!.family} ${words[locale].others}` : authors.map(({family}) => family).join(', ')
  const page = passage?.pages && words[locale].pages(pageRange(passage.pages))
  const mark = passage?.translation && translationMark(locale)
  return `[${joined(', ', [names || title, `${year}`, page?.toLowerCase(), passage && shortPlaceText(passage, locale), mark])}]`
}

/** `Абытов Б. К., Примерова А.` */
function headingOf(authors: ReadonlyArray<NameParts>, locale: Locale): string {
  const names = authors
    .slice(0, authors.length > mostAuthors ? 1 : mostAuthors)
    .map(({family, given}) => joined(' ', [family, given && initialsOf(given)]))
  return authors.length > mostAuthors ? `${names[0]} ${words[locale].others}` : names.join(', ')
}
