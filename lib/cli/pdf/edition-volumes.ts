import {
  defaultLocale,
  locales,
  readingLanguages,
  titleIn,
  translatedSections,
  translationInto,
  type Edition,
  type Lang,
  type Locale
} from '#lib/edition/index.ts'
import {keywordsIn} from '#lib/edition/front-matter.ts'
import {partNames} from '#lib/exports/epub/book-words.ts'
import type {PdfRecord} from '#lib/publish/volume/pdf-record.ts'
import {
  claimRoute,
  pageRoute,
  parallelRoute,
  readRoute,
  registerRoute,
  reportRoute,
  type ReportPage,
  sectionRoute
} from '#lib/routes/routes.ts'

/** What was found of the citations; the sheet to fill in and one's own marks are for work on the site. */
const printedReports: ReadonlyArray<ReportPage> = ['findings', 'findings/references', 'uncited', 'evidence']

/** A page of the site that stands in a volume. */
export interface VolumePage {
  readonly route: string
  /** Of a text: its language, and whose it is. */
  readonly label?: string
  /** It belongs to the page before it, as a section to its chapter. */
  readonly isWithin?: boolean
}

/** A volume of an edition, before it is composed. */
export interface EditionVolume {
  /** Between the edition and the ending in the name of its file: `ru`, `ky-ru`, `complete.en`. */
  readonly name: string
  /** The language of what is ours in it. */
  readonly locale: Locale
  /** The pages of the site that it holds, in order. Of those that an edition may lack, the site has only some. */
  readonly pages: ReadonlyArray<VolumePage>
  /** Its title and authors stand before its pages, of which none begins with them. */
  readonly hasOpening: boolean
  /** How deep its list of contents goes. */
  readonly depth: number
  readonly record: PdfRecord
}

/**
 * The volumes of an edition: for reading one for each language of the body, and one for each two languages side by side; and one for each
 * language of the interface that is complete. tests/cli/pdf/edition-volumes.test.ts.
 */
export function editionVolumes(edition: Edition): ReadonlyArray<EditionVolume> {
  return [
    ...readingLanguages(edition).map((lang) => readingVolume(edition, lang)),
    ...edition.languages.flatMap((one, index) => edition.languages.slice(index + 1).map((other) => pairVolume(edition, [one, other]))),
    ...locales.map((locale) => completeVolume(edition, locale))
  ]
}

function readingVolume(edition: Edition, lang: Lang): EditionVolume {
  const locale = localeFor(lang)
  const title = edition.metadata.title[lang] ?? titleIn(edition, locale).title
  const ours = translationInto(edition, lang) ? `${partNames.translation[locale]}. ` : ''
  return {
    name: lang,
    locale,
    pages: [{route: readRoute(locale, edition, lang)}],
    hasOpening: false,
    depth: 3,
    record: {...recordOf(edition, locale), title, subject: ours + recordOf(edition, locale).subject}
  }
}

function pairVolume(edition: Edition, pair: readonly [Lang, Lang]): EditionVolume {
  const locale = localeFor(pair[0])
  const choice = pair.length === edition.languages.length ? [] : pair
  return {
    name: pair.join('-'),
    locale,
    pages: [
      {route: parallelRoute(locale, edition.id, choice)},
      ...translatedSections(edition).map(({id}) => ({route: sectionRoute(locale, edition.id, id, choice), isWithin: true})),
      {route: pageRoute(locale, edition.id, 'references')}
    ],
    hasOpening: true,
    depth: 1,
    record: recordOf(edition, locale)
  }
}

function completeVolume(edition: Edition, locale: Locale): EditionVolume {
  const {id} = edition
  return {
    name: `complete.${locale}`,
    locale,
    pages: [
      ...routesOf(pageRoute(locale, id, '')),
      ...readingLanguages(edition).map((lang) => ({route: readRoute(locale, edition, lang), label: textLabel(edition, lang, locale)})),
      ...routesOf(parallelRoute(locale, id), pageRoute(locale, id, 'references'), reportRoute(locale, id, '')),
      ...[
        ...edition.claims.map((claim) => claimRoute(locale, id, claim.id)),
        ...printedReports.map((page) => reportRoute(locale, id, page))
      ].map((route) => ({route, isWithin: true})),
      ...routesOf(
        pageRoute(locale, id, 'entities'),
        registerRoute(locale, id, 'chronology'),
        registerRoute(locale, id, 'map'),
        pageRoute(locale, id, 'translation'),
        pageRoute(locale, id, 'apparatus')
      )
    ],
    hasOpening: false,
    depth: 1,
    record: recordOf(edition, locale)
  }
}

function routesOf(...routes: ReadonlyArray<string>): ReadonlyArray<VolumePage> {
  return routes.map((route) => ({route}))
}

/** `English · Translation by this edition`. */
function textLabel(edition: Edition, lang: Lang, locale: Locale): string {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(lang) ?? lang
  return translationInto(edition, lang) ? `${name} · ${partNames.translation[locale]}` : name
}

function localeFor(lang: Lang): Locale {
  return locales.find((locale) => locale === lang) ?? defaultLocale
}

function recordOf(edition: Edition, locale: Locale): PdfRecord {
  const {authors, doi, journal, version, versionDate, year} = edition.metadata
  const {lang, title} = titleIn(edition, locale)
  return {
    title,
    authors: authors.map(({name}) => name[locale]),
    subject: `${journal[lang] ?? journal[edition.metadata.lang] ?? ''} ${year}. https://doi.org/${doi}. ${version}`,
    keywords: keywordsIn(edition, lang),
    lang: locale,
    date: versionDate
  }
}
