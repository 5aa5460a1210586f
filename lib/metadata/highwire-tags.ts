import {pageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {abstractIn} from '#lib/edition/front-matter.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'

/** `meta` tags by name; a list is one tag for each value. */
export type HighwireTags = Readonly<Record<string, string | ReadonlyArray<string>>>

/**
 * The Highwire tags that Google Scholar and Zotero read: one set, in the language of the work, each tag once but that of the author.
 *
 * One tag a person, `Family, Given Patronymic`: without the comma a patronymic becomes the surname. One tag of a date, because a
 * second overrides it. No `citation_pdf_url`, because there is no PDF; no `citation_abstract_html_url` where the address of the site
 * is not known, because it must be whole.
 */
export function highwireTags(edition: Edition, locale: Locale): HighwireTags {
  const {authors, doi, firstPage, issn, issue, journal, lastPage, title, volume, year} = edition.metadata
  const lang = edition.metadata.lang
  const abstract = abstractIn(edition, lang)
  const address = permanentAddress(pageRoute(locale, edition.id, ''))
  return {
    citation_title: title[lang]!,
    citation_author: authors.map(({name}) => name[locale]),
    citation_publication_date: String(year),
    citation_journal_title: journal[lang]!,
    citation_issn: issn,
    ...(volume !== undefined && {citation_volume: volume}),
    ...(issue !== undefined && {citation_issue: issue}),
    citation_firstpage: firstPage,
    citation_lastpage: lastPage,
    citation_doi: doi,
    citation_language: lang,
    ...(abstract !== undefined && {citation_abstract: abstract}),
    ...(address !== undefined && {citation_abstract_html_url: address})
  }
}
