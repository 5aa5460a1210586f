import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition} from '#lib/edition/index.ts'

/** What a TEI file of an edition is: its titles, its authors, who answers for what the file adds, the rights and the source. */
export function teiFileDesc({id, metadata}: Pick<Edition, 'id' | 'metadata'>, responsible: ReadonlyArray<Element>): Element {
  const {authors, doi, rights, title, version, versionDate} = metadata
  return x('fileDesc', [
    x('titleStmt', [
      ...Object.entries(title).map(([lang, text]) => x('title', {'xml:lang': lang}, text)),
      ...authors.map(({name}) => x('author', name.en)),
      ...responsible
    ]),
    x(
      'publicationStmt',
      Object.entries(rights).map(([lang, text]) => x('p', {'xml:lang': lang}, String(text)))
    ),
    x('sourceDesc', [x('p', `DOI ${doi}. Edition ${id}, version ${version}, ${versionDate}.`)])
  ])
}
