import {editionFileRoute, linkAddress, pageRoute, readRoute} from '#lib/routes/routes.ts'
import type {Edition} from '#lib/edition/index.ts'

/** A typed link in the head of a page. */
export interface SignpostingLink {
  readonly rel: 'author' | 'cite-as' | 'collection' | 'describedby' | 'item' | 'type'
  readonly href: string
  /** Media type of what it leads to. */
  readonly type?: string
}

/**
 * FAIR Signposting, level 1 (https://signposting.org/FAIR/), for the title page, which stands for the work, and the reading page,
 * which is its text.
 *
 * `cite-as` is the DOI, knowingly: it leads to the journal and not here, but it is how the article is cited. No `license`: the
 * rights are stated in words, and no published licence says the same. `files` are the records that describe the work.
 */
export function signpostingLinks(
  edition: Edition,
  {
    files,
    locale,
    page
  }: {
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
    ...files.map(({name, type}): SignpostingLink => ({rel: 'describedby', href: linkAddress(editionFileRoute(edition.id, name)), type}))
  ]
}
