import {locales, readingLanguages, type Edition} from '#lib/edition/index.ts'
import {describesWork} from '#lib/exports/describes-work.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {editionFileRoute, linkAddress, pageRoute, passageFileRoute, readRoute, rightsRoute} from '#lib/routes/routes.ts'

interface LinkTarget {
  readonly href: string
  /** Media type, without parameters. */
  readonly type?: string
  readonly hreflang?: ReadonlyArray<string>
}

/** A thing with its links: the address `anchor`, and the targets of each relation by its name. */
export type LinkContext = {readonly anchor: string} & Readonly<Record<string, string | ReadonlyArray<LinkTarget>>>

export interface Linkset {
  readonly linkset: ReadonlyArray<LinkContext>
}

/**
 * FAIR Signposting, level 2 (https://signposting.org/FAIR/): the typed links of the title pages, of the texts and of every file of the edition,
 * in the JSON of RFC 9264. A file that describes the work is `describedby`, each other one an `item`; what finds
 * its passages is `service-desc` (RFC 8631), and not each of the thousands of passages a target. `license` leads to the words in which the
 * rights stand: no published licence says the same. Addresses are relative to the site where nobody said where it stands.
 * tests/exports/edition-to-linkset.test.ts.
 */
export function editionToLinkset(edition: Edition, files: ReadonlyArray<ExportFile>): Linkset {
  const {id, metadata} = edition
  const titlePages = locales.map((locale) => ({...page(pageRoute(locale, id, '')), hreflang: [locale]}))
  const texts = (locale: string): ReadonlyArray<LinkTarget> =>
    readingLanguages(edition).map((lang) => ({...page(readRoute(locale, edition, lang)), hreflang: [lang]}))
  const fileLink = ({name, type}: ExportFile): LinkTarget => ({
    href: linkAddress(editionFileRoute(id, name)),
    type: type.replace(/;.*$/su, '')
  })
  return {
    linkset: [
      ...locales.map((locale): LinkContext => ({
        anchor: linkAddress(pageRoute(locale, id, '')),
        'cite-as': [{href: `https://doi.org/${metadata.doi}`}],
        ...(metadata.authors.some(({orcid}) => orcid !== undefined) && {
          author: metadata.authors.flatMap(({orcid}) => (orcid === undefined ? [] : [{href: `https://orcid.org/${orcid}`}]))
        }),
        type: [{href: 'https://schema.org/ScholarlyArticle'}, {href: 'https://schema.org/AboutPage'}],
        license: [{...page(rightsRoute(locale, id)), hreflang: [locale]}],
        item: [...texts(locale), ...files.filter((file) => !describesWork(file)).map(fileLink)],
        describedby: files.filter(describesWork).map(fileLink),
        'service-desc': [{href: linkAddress(passageFileRoute(id, 'entry.jsonld')), type: 'application/ld+json'}]
      })),
      ...locales.flatMap((locale) =>
        texts(locale).map(({href}): LinkContext => ({
          anchor: href,
          'cite-as': [{href: `https://doi.org/${metadata.doi}`}],
          collection: [{...page(pageRoute(locale, id, '')), hreflang: [locale]}]
        }))
      ),
      ...files.map((file): LinkContext => ({
        anchor: fileLink(file).href,
        [describesWork(file) ? 'describes' : 'collection']: titlePages
      }))
    ]
  }
}

function page(route: string): LinkTarget {
  return {href: linkAddress(route), type: 'text/html'}
}
