import {isoDate} from '#lib/dates/iso-date.ts'
import {linkAddress, pageRoute, readRoute, rightsRoute} from '#lib/routes/routes.ts'
import {editionParts} from './edition-parts.ts'
import {tagged, taggedIn, type JsonLd} from './json-ld.ts'
import {namePartsOf} from '#lib/citing/name-parts.ts'
import {abstractIn, keywordsIn} from '#lib/edition/front-matter.ts'
import type {Edition, Localized, ReferenceItem} from '#lib/edition/index.ts'

/**
 * The article as a `ScholarlyArticle` of schema.org, with title, abstract and keywords in every language it has them in.
 *
 * Of the texts of the print nothing says `translationOfWork`: who translated what is not known; of the translations that the edition made
 * it is. `workExample` is this edition, whose version is not that of the article. `locale` is the language of the page, for the addresses.
 * The whole stands on one page; `brief` leaves out the abstracts, the words of the rights and the parts of the edition, and names
 * what is cited by its `@id` alone, so that who reads waits for none of them.
 */
export function structuredData(edition: Edition, locale: string, extent: 'whole' | 'brief' = 'whole'): JsonLd {
  const {authors, doi, firstPage, issn, issue, journal, lastPage, layerRights, rights, title, version, versionDate, volume, year} =
    edition.metadata
  const lang = edition.metadata.lang
  const periodical: JsonLd = {'@type': 'Periodical', name: tagged(journal), issn}
  const container: JsonLd = volume === undefined ? periodical : {'@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical}
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': `https://doi.org/${doi}`,
    identifier: {'@type': 'PropertyValue', propertyID: 'doi', value: doi},
    headline: {'@language': lang, '@value': title[lang]!},
    name: tagged(title),
    inLanguage: lang,
    author: authors.map(({name, orcid}) => personOf(name, orcid)),
    datePublished: String(year),
    isPartOf:
      issue === undefined ? container : {'@type': 'PublicationIssue', issueNumber: issue, datePublished: String(year), isPartOf: container},
    pageStart: firstPage,
    pageEnd: lastPage,
    ...(extent === 'whole' && layerRights && {copyrightNotice: tagged({...layerRights.article})}),
    ...(extent === 'whole' && {abstract: listOf(edition.languages.flatMap((other) => taggedIn(other, abstractIn(edition, other))))}),
    keywords: listOf(edition.languages.flatMap((other) => keywordsIn(edition, other).flatMap((word) => taggedIn(other, word)))),
    workExample: {
      '@type': 'CreativeWork',
      '@id': linkAddress(pageRoute(locale, edition.id, '')),
      url: linkAddress(readRoute(locale, edition, lang)),
      version,
      dateModified: versionDate,
      inLanguage: [...edition.languages],
      usageInfo: linkAddress(rightsRoute(locale, edition.id)),
      ...(extent === 'whole' && {copyrightNotice: tagged({...(layerRights?.edition ?? rights)}), ...editionParts(edition, locale)})
    },
    citation: edition.references.flatMap(({items}) =>
      items.map((item) => {
        const list = linkAddress(pageRoute(locale, edition.id, 'references'))
        return extent === 'whole' ? sourceOf(item, list) : {'@id': `${list}#${item.id}`}
      })
    )
  }
}

function personOf(name: Localized, orcid: string | undefined): JsonLd {
  const parts = Object.entries(name).map(([lang, whole]) => ({lang, ...namePartsOf(whole)}))
  return {
    '@type': 'Person',
    ...(orcid !== undefined && {'@id': `https://orcid.org/${orcid}`}),
    name: tagged({...name}),
    familyName: parts.flatMap(({family, lang}) => taggedIn(lang, family)),
    givenName: listOf(parts.flatMap(({given, lang}) => taggedIn(lang, given)))
  }
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  map: 'Map',
  periodical: 'Periodical',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage'
}

/** A source as printed; what the print leaves out is left out here. Dates that schema.org has no form for are left out as well. */
function sourceOf({authors, container, date, id, lang, title, type, url}: ReferenceItem, list: string): JsonLd {
  return {
    '@type': types[type] ?? 'CreativeWork',
    '@id': `${list}#${id}`,
    ...(title !== undefined && {name: {'@language': lang, '@value': title}}),
    ...(authors.length > 0 && {
      author: authors.map(({family, given}) => ({'@type': 'Person', familyName: family, ...(given !== undefined && {givenName: given})}))
    }),
    ...(container !== undefined && {isPartOf: {'@type': 'CreativeWork', name: {'@language': lang, '@value': container}}}),
    datePublished: date && isoDate(date),
    inLanguage: lang,
    ...(url !== undefined && {url})
  }
}

function listOf(values: ReadonlyArray<JsonLd>): JsonLd | undefined {
  return values.length > 0 ? values : undefined
}
