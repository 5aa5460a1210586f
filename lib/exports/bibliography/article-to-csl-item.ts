import {pageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {namePartsOf} from '#lib/citing/name-parts.ts'
import {abstractIn, keywordsIn} from '#lib/edition/front-matter.ts'
import {localeOf, type Edition, type Lang, type Localized} from '#lib/edition/index.ts'
import type {CslItem} from './csl-item.ts'

/** The article of an edition in the language of its body; the record in the other languages stands in `custom`. */
export function articleToCslItem(edition: Edition): CslItem {
  const {authors, doi, firstPage, issn, issue, journal, lastPage, title, version, versionDate, volume, year} = edition.metadata
  const lang = edition.metadata.lang
  const abstract = abstractIn(edition, lang)
  const keywords = keywordsIn(edition, lang)
  const url = permanentAddress(pageRoute(localeOf(lang), edition.id, ''))
  const orcids = authors.flatMap(({name, orcid}) => (orcid === undefined ? [] : [[nameIn(name, lang), orcid] as const]))
  return {
    id: edition.id,
    type: 'article-journal',
    title: title[lang]!,
    author: authors.map(({name}) => cslName(nameIn(name, lang))),
    'container-title': journal[lang]!,
    issued: {'date-parts': [[year]]},
    ...(volume !== undefined && {volume}),
    ...(issue !== undefined && {issue}),
    page: firstPage === lastPage ? firstPage : `${firstPage}-${lastPage}`,
    'page-first': firstPage,
    ISSN: issn,
    DOI: doi,
    ...(url !== undefined && {URL: url}),
    language: lang,
    ...(abstract !== undefined && {abstract}),
    ...(keywords.length > 0 && {keyword: keywords.join('; ')}),
    custom: {
      date: String(year),
      titles: title,
      journals: journal,
      abstracts: Object.fromEntries(
        edition.languages.flatMap((other) => [[other, abstractIn(edition, other)] as const].filter(([, text]) => text !== undefined))
      ) as Record<Lang, string>,
      keywords: Object.fromEntries(
        edition.languages.flatMap((other) => [[other, keywordsIn(edition, other)] as const].filter(([, words]) => words.length > 0))
      ),
      ...(orcids.length > 0 && {orcids: Object.fromEntries(orcids)}),
      version,
      'version-date': versionDate
    }
  }
}

function cslName(name: string): {family: string; given?: string} {
  const {family, given} = namePartsOf(name)
  return {family, ...(given !== undefined && {given})}
}

/** A person's name in a language of the texts; in English where the record has none in it. */
function nameIn(name: Localized, lang: Lang): string {
  return name[localeOf(lang)]
}
