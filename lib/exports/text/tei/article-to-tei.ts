import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition} from '#lib/edition/index.ts'
import {authorsToTei} from './authors-to-tei.ts'

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
