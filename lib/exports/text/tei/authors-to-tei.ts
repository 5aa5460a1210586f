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
