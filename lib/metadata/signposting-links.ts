import {editionFileRoute, linkAddress, pageRoute, readRoute, rightsRoute} from '#lib/routes/routes.ts'
import type {Edition} from '#lib/edition/index.ts'

/** A typed link in the head of a page. */
export interface SignpostingLink {
  readonly rel: 'alternate' | 'author' | 'cite-as' | 'collection' | 'describedby' | 'item' | 'license' | 'linkset' | 'type'
  readonly href: string
  /** Media type of what it leads to. */
  readonly type?: string
}

/**
 * FAIR Signposting, level 1 (https://signposting.org/FAIR/), for the title page, which stands for the work, and the reading page,
 * which is its text. The title page leads on to level 2, a `linkset`, and to the `feed` of changes.
 *
 * `cite-as` is the DOI, knowingly: it leads to the journal and not here, but it is how the article is cited. `license` leads to the words
 * in which the rights stand: no published licence says the same. `files` are the records that describe the work.
 */
export function signpostingLinks(
  edition: Edition,
  {
    feed,
    files,
    linkset,
    locale,
    page
  }: {
    /** Names of files of the edition. */
    readonly feed: string
    readonly linkset: string
    readonly files: ReadonlyArray<{readonly name: string; readonly type: string}>
    readonly locale: string
    readonly page: 'read' | 'title'
  }
): ReadonlyArray<SignpostingLink> {
  const {authors, doi} = edition.metadata
  const title = linkAddress(pageRoute(locale, edition.id, ''))
  return [
    {rel: 'cite-as', href: `https://doi.org/${doi}`},
    ...authors.flatMap(({orcid}): ReadonlyArray<SignpostingLink> =>
      orcid === undefined ? [] : [{rel: 'author', href: `https://orcid.org/${orcid}`}]
    ),
    {rel: 'type', href: 'https://schema.org/ScholarlyArticle'},
    ...(page === 'title'
      ? ([
          {rel: 'type', href: 'https://schema.org/AboutPage'},
          {rel: 'item', href: linkAddress(readRoute(locale, edition, edition.metadata.lang)), type: 'text/html'}
        ] as const)
      : ([{rel: 'collection', href: title, type: 'text/html'}] as const)),
    ...files.map(({name, type}): SignpostingLink => ({rel: 'describedby', href: linkAddress(editionFileRoute(edition.id, name)), type})),
    ...(page === 'title'
      ? ([
          {rel: 'license', href: linkAddress(rightsRoute(locale, edition.id))},
          {rel: 'linkset', href: linkAddress(editionFileRoute(edition.id, linkset)), type: 'application/linkset+json'},
          {rel: 'alternate', href: linkAddress(editionFileRoute(edition.id, feed)), type: 'application/atom+xml'}
        ] as const)
      : [])
  ]
}
