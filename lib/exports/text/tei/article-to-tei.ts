import type {Element} from 'xast'
import {x} from 'xastscript'
import {locales, type Edition} from '#lib/edition/index.ts'
import {entityPointer} from './tei-ids.ts'

/** The authors of the article, with their names in each language of the record and their entry in the register. */
export function authorsToTei(edition: Edition): ReadonlyArray<Element> {
  return edition.metadata.authors.map(({email, entity, name, orcid}) =>
    x('author', {ref: entityPointer(edition, [entity])}, [
      ...locales.map((locale) => x('persName', {'xml:lang': locale}, name[locale])),
      ...(orcid === undefined ? [] : [x('idno', {type: 'ORCID'}, orcid)]),
      ...(email === undefined ? [] : [x('email', email)])
    ])
  )
}

/** What was printed, as a bibliographic record: the article in its journal. */
export function articleToTei(edition: Edition): Element {
  const {doi, firstPage, issn, issue, journal, lang, lastPage, title, udc, volume, year} = edition.metadata
  return x('biblStruct', {'xml:id': 'source.print', type: 'journalArticle', 'xml:lang': lang}, [
    x('analytic', [
      ...authorsToTei(edition),
      ...Object.entries(title).map(([tag, text]) => x('title', {level: 'a', 'xml:lang': tag}, text)),
      x('idno', {type: 'DOI'}, doi),
      ...(udc === undefined ? [] : [x('idno', {type: 'UDC'}, udc)])
    ]),
    x('monogr', [
      ...Object.entries(journal).map(([tag, text]) => x('title', {level: 'j', 'xml:lang': tag}, text)),
      x('idno', {type: 'ISSN'}, issn),
      x('imprint', [
        ...(volume === undefined ? [] : [x('biblScope', {unit: 'volume'}, volume)]),
        ...(issue === undefined ? [] : [x('biblScope', {unit: 'issue'}, issue)]),
        x('biblScope', {unit: 'page', from: firstPage, to: lastPage}, `${firstPage}–${lastPage}`),
        x('date', {when: String(year).padStart(4, '0')}, String(year))
      ])
    ])
  ])
}
