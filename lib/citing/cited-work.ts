import {pageRoute, passageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {type Edition, entityOf, type Locale, type SegmentId, type UnitId} from '#lib/edition/index.ts'
import {printedPages, type PrintedPages} from './printed-pages.ts'
import {citedTitle, type CitedTitle} from './cited-title.ts'
import {translatedPassage, type CitedTranslation} from './cited-translation.ts'
import {locatorOf, passageOf, type Locator, type Passage} from './locator.ts'
import {namePartsOf, type NameParts} from './name-parts.ts'

/** A passage of the article, as a citation points to it. */
export interface CitedPassage {
  readonly locator: Locator
  /** Undefined where the encoding does not prove them. */
  readonly pages: PrintedPages | undefined
  /** The translation that it is a passage of; the locator and the pages are then those of the original. */
  readonly translation: CitedTranslation | undefined
}

/** What every style says of the article, in the language of the citation. */
export interface CitedWork extends CitedTitle {
  readonly authors: ReadonlyArray<NameParts>
  /** Names that may stand in the titles, in every language of the interface, for styles that change capitals. */
  readonly titleNames: ReadonlyArray<string>
  readonly journal: string
  readonly volume: string | undefined
  readonly issue: string | undefined
  readonly year: number
  /** The pages of the article. */
  readonly pages: PrintedPages
  readonly doi: string
  /** The permanent address; undefined where nobody said where the site stands: a citation then ends with the DOI. */
  readonly url: string | undefined
  /** The version of this edition, and its day (ISO 8601). */
  readonly version: string
  readonly versionDate: string
  /** The day on which the reader was there (ISO 8601); only the reader knows it. */
  readonly accessed: string | undefined
  /** Undefined where the article is cited as a whole. */
  readonly passage: CitedPassage | undefined
}

export interface CitedWorkOptions {
  readonly locale: Locale
  /** The permanent address; by default that of the page, or of the passage, in the language of the citation. */
  readonly url?: string | undefined
  readonly accessed?: string | undefined
}

/** The record of the article and of one passage, or of none, for the styles. */
export function citedWork(edition: Edition, target: UnitId | SegmentId | 'article', {accessed, locale, url}: CitedWorkOptions): CitedWork {
  const {authors, doi, firstPage, issue, journal, lastPage, version, versionDate, volume, year} = edition.metadata
  const lang = edition.metadata.lang
  const passage = target === 'article' ? undefined : passageOf(edition, target)
  const route = passage ? passageRoute(locale, edition, passage.unit, target) : pageRoute(locale, edition.id, '')
  return {
    authors: authors.map(({name}) => namePartsOf(name[locale])),
    ...citedTitle(edition.metadata, locale),
    titleNames: namesInTitle(edition),
    journal: journal[locale] ?? journal[lang] ?? Object.values(journal)[0]!,
    volume,
    issue,
    year,
    pages: {first: firstPage, last: lastPage},
    doi,
    url: url ?? permanentAddress(route),
    version,
    versionDate,
    accessed,
    passage: passage && citedPassage(edition, passage, locale)
  }
}

function citedPassage(edition: Edition, passage: Passage, locale: Locale): CitedPassage {
  const translated = translatedPassage(edition, passage, locale)
  const {segment, unit} = translated?.original ?? passage
  const span = translated?.original ?? segment ?? {start: 0, end: unit.text.length}
  return {
    locator: translated?.locator ?? locatorOf(edition, unit, segment),
    pages: printedPages(edition, unit, span),
    translation: translated?.translation
  }
}

/** The names of what the titles of the article mention. */
function namesInTitle(edition: Edition): ReadonlyArray<string> {
  const refs = edition.units
    .filter(({kind}) => kind === 'title')
    .flatMap(({mentions}) => mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs)))
  return [...new Set(refs)].flatMap((ref) => Object.values(entityOf(edition, ref).names).map(({name}) => name))
}
