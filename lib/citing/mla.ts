import type {Locale} from '#lib/edition/index.ts'
import {pageRange, type CitedWork} from './cited-work.ts'
import {accessStatement, editionStatement} from './edition-statement.ts'
import {locatorText} from './locator-text.ts'
import {nameList} from './name-list.ts'
import type {NameParts} from './name-parts.ts'
import {capitalised, closed, joined, type Run} from './runs.ts'

interface Words {
  readonly and: string
  readonly others: string
  readonly volume: (volume: string) => string
  readonly number: string
  readonly pages: (pages: string) => string
  readonly quoted: (title: string) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    and: 'and',
    others: 'et al.',
    volume: (volume) => `vol. ${volume}`,
    number: 'no.',
    pages: (pages) => `${pages.includes('–') ? 'pp.' : 'p.'} ${pages}`,
    quoted: (title) => (/[?!…]$/u.test(title) ? `“${title}”` : `“${title}.”`)
  },
  ru: {
    and: 'и',
    others: 'и др.',
    volume: (volume) => `т. ${volume}`,
    number: '№',
    pages: (pages) => `с. ${pages}`,
    quoted: (title) => `«${title}».`
  },
  ky: {
    and: 'жана',
    others: 'ж. б.',
    volume: (volume) => `${volume}-т.`,
    number: '№',
    pages: (pages) => `${pages}-б.`,
    quoted: (title) => `«${title}».`
  }
}

/**
 * An entry of the works cited by the MLA Handbook, 9th edition: the journal is the first container, this edition the second.
 *
 * A passage is named in the second container, which alone numbers its paragraphs.
 */
export function mlaReference(work: CitedWork, locale: Locale): ReadonlyArray<Run> {
  const {doi, issue, journal, pages, title, url, volume, year} = work
  const {number, pages: pagesOf, quoted, volume: volumeOf} = words[locale]
  const container = [volume && volumeOf(volume), `${number} ${issue}`, `${year}`, pagesOf(pages), `https://doi.org/${doi}`]
  const edition = joined(', ', [editionStatement(work, locale, 'day-first'), placeOf(work, locale), url])
  const accessed = accessStatement(work, locale, 'day-first')
  return [
    `${closed(listOf(work.authors, locale))} ${quoted(title)} `,
    {italic: journal},
    `, ${joined(', ', container)}. ${capitalised(edition)}.${accessed ? ` ${closed(capitalised(accessed))}` : ''}`
  ]
}

/** The citation in the text: `(Abytov 31, par. 12)`, and `(Abytov, par. 12)` where the page is not known. */
export function mlaInText(work: CitedWork, locale: Locale): string {
  const [first, second, third] = work.authors
  const {and, others} = words[locale]
  const names = third ? `${first?.family} ${others}` : joined(` ${and} `, [first?.family, second?.family])
  const pages = work.passage?.pages && pageRange(work.passage.pages)
  return `(${joined(', ', [joined(' ', [names, pages]), placeOf(work, locale)])})`
}

/** MLA shortens “paragraph” to “par.”. */
function placeOf({passage}: CitedWork, locale: Locale): string | undefined {
  return passage && locatorText(passage.locator, locale).replace(/^para\./u, 'par.')
}

/** The first author with the family name in front; with three or more the others are not named. */
function listOf([first, second, third]: ReadonlyArray<NameParts>, locale: Locale): string {
  const heading = joined(', ', [first?.family, first?.given])
  const {and, others} = words[locale]
  if (third) return `${heading}${locale === 'en' ? ',' : ''} ${others}`
  return nameList([heading, ...(second ? [joined(' ', [second.given, second.family])] : [])], and, locale === 'en' ? 'always' : 'never')
}
