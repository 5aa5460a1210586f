import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition} from '#lib/edition/index.ts'
import {pageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {articleToTei} from './article-to-tei.ts'
import {authorsToTei} from './authors-to-tei.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp, responsibilityStatements} from './responsible.ts'

/** The file: its titles, its authors, who answers for what, its version, where and under which rights it is published, and the print it is of. */
export function fileDescription(edition: Edition): Element {
  const {id, metadata} = edition
  const {rights, title, version, versionDate} = metadata
  const address = permanentAddress(pageRoute('en', id, ''))
  return x('fileDesc', [
    x('titleStmt', [
      ...Object.entries(title).map(([lang, text]) => x('title', {type: 'main', 'xml:lang': lang}, text)),
      ...authorsToTei(edition),
      ...responsibilityStatements(edition)
    ]),
    x('editionStmt', [
      x('edition', {n: version}, [{type: 'text', value: `Version ${version}, `}, x('date', {when: versionDate}, versionDate)])
    ]),
    x('publicationStmt', [
      x('authority', {corresp: `#${editionResp}`}, `Edition ${id}`),
      x('date', {when: versionDate}, versionDate),
      x('idno', {type: 'edition'}, id),
      ...(address === undefined ? [] : [x('idno', {type: 'URL'}, address)]),
      x('availability', [...localizedElements('p', rights)])
    ]),
    x('sourceDesc', [articleToTei(edition)])
  ])
}
