import {
  type ClaimId,
  defaultLocale,
  firstReadingLanguage,
  type Edition,
  type EditionId,
  type EntityId,
  type Lang,
  type Unit,
  type UnitId
} from '#lib/edition/index.ts'
import {siteAddress} from './site-address.ts'

/** The pages of an edition, in the order of the menu. */
export const editionPages = [
  '',
  'read',
  'parallel',
  'translation',
  'references',
  'citations',
  'entities',
  'apparatus',
  'downloads'
] as const
export type EditionPage = (typeof editionPages)[number]

/** The path that the site stands under, without a final slash: `/editions`, or empty at the root of a host. */
export const {basePath} = siteAddress

/** The shelf: the list of editions. */
export function shelfRoute(locale: string): string {
  return `${basePath}/${locale}/`
}

/** A page of an edition; `''` is the title page. */
export function pageRoute(locale: string, edition: EditionId, page: EditionPage): string {
  return `${shelfRoute(locale)}${edition}/${page && `${page}/`}`
}

/** The reading page of a body: `read` for the language of the work, `read/<language>` for further ones and for translations. */
export function readRoute(locale: string, edition: Edition, lang: Lang): string {
  const read = pageRoute(locale, edition.id, 'read')
  return lang === edition.metadata.lang ? read : `${read}${lang}/`
}

/** A page of an edition as a menu leads to it: the body first in the reader's own language, where it is there. */
export function menuRoute(locale: string, edition: Edition, page: EditionPage): string {
  return page === 'read' ? readRoute(locale, edition, firstReadingLanguage(edition, locale)) : pageRoute(locale, edition.id, page)
}

/** An entry of the register. */
export function entityRoute(locale: string, edition: EditionId, entity: EntityId): string {
  return `${pageRoute(locale, edition, 'entities')}${entity}/`
}

/** What leads into the register of names: its index, what is dated, who met whom, where it was. */
export const registerPages = ['entities', 'chronology', 'meetings', 'map'] as const
export type RegisterPage = (typeof registerPages)[number]

/** A page that leads into the register; `entities` is its index. */
export function registerRoute(locale: string, edition: EditionId, page: RegisterPage): string {
  return `${pageRoute(locale, edition, '')}${page}/`
}

/** A term with all its renderings, its shifts and its places. */
export function termRoute(locale: string, edition: EditionId, term: string): string {
  return `${pageRoute(locale, edition, 'translation')}terms/${term}/`
}

/** The parallel view of a choice of languages; of all when none is given. */
export function parallelRoute(locale: string, edition: EditionId, languages: ReadonlyArray<Lang> = []): string {
  return `${pageRoute(locale, edition, 'parallel')}${languages.length > 0 ? `${languages.join('-')}/` : ''}`
}

/** A section of the body side by side, in a choice of languages; in all when none is given. */
export function sectionRoute(locale: string, edition: EditionId, section: string, languages: ReadonlyArray<Lang> = []): string {
  const all = `${pageRoute(locale, edition, 'parallel')}body/${section}/`
  return languages.length > 0 ? `${all}${languages.join('-')}/` : all
}

/** Where a passage is read: the body on the reading page, a segment of a row beside its counterparts, all else on the title page. */
export function passageRoute(locale: string, edition: Edition, unit: Unit, anchor: string = unit.id): string {
  if (unit.part === 'body') return `${readRoute(locale, edition, unit.lang)}#${anchor}`
  const stands = unit.segments.some(({id, row}) => id === anchor && row !== undefined)
  return `${stands ? parallelRoute(locale, edition.id) : pageRoute(locale, edition.id, '')}#${anchor}`
}

/** The same from the title page of the edition, in any language of the interface: `read/#ru-b12-2`. For files that all of them share. */
export function passagePath(edition: Edition, unit: Unit, anchor: string = unit.id): string {
  return passageRoute(defaultLocale, edition, unit, anchor).slice(pageRoute(defaultLocale, edition.id, '').length)
}

/** The search of an edition; a query stands behind it, `?q=…`. */
export function searchRoute(locale: string, edition: EditionId): string {
  return `${pageRoute(locale, edition, '')}search/`
}

/** The search of the whole shelf. */
export function shelfSearchRoute(locale: string): string {
  return `${shelfRoute(locale)}search/`
}

/** The folder with the files of the search of the shelf, the same in every language of the interface. */
export const shelfSearchFolder = `${basePath}/search/`

/** How to cite the article, or a passage of it. */
export function citeRoute(locale: string, edition: EditionId, unit?: UnitId): string {
  return `${pageRoute(locale, edition, '')}cite/${unit === undefined ? '' : `${unit}/`}`
}

/** The pages of the report on citations: its claims, what published pages say, findings in the text and in the list of references, what has no source, one’s own marks, the paper. */
export const reportPages = ['', 'evidence', 'findings', 'findings/references', 'uncited', 'marks', 'worksheet'] as const
export type ReportPage = (typeof reportPages)[number]

/** A page of the report on citations. */
export function reportRoute(locale: string, edition: EditionId, page: ReportPage): string {
  return `${pageRoute(locale, edition, 'citations')}${page && `${page}/`}`
}

/** A claim with its sources and what is known of them. */
export function claimRoute(locale: string, edition: EditionId, claim: ClaimId): string {
  return `${pageRoute(locale, edition, 'citations')}claims/${claim}/`
}

/** The judgements of an edition, to be confirmed or contested. */
export function reviewRoute(locale: string, edition: EditionId): string {
  return `${pageRoute(locale, edition, 'translation')}review/`
}

/** A file of open data of an edition; the same in every language of the interface. */
export function editionFileRoute(edition: EditionId, name: string): string {
  return `${basePath}/editions/${edition}/${name}`
}

/** A file of the addresses of passages: `ru-b12-2.txt`, `navigation/print-ru/-1.jsonld`. */
export function passageFileRoute(edition: EditionId, name: string): string {
  return editionFileRoute(edition, `passages/${name}`)
}

/** What may be done with the edition, on its title page. */
export function rightsRoute(locale: string, edition: EditionId): string {
  return `${pageRoute(locale, edition, '')}#rights`
}

/** The picture of a title page that others show where they name it. */
export function titlePictureRoute(locale: string, edition: EditionId): string {
  return `${basePath}/pictures/${edition}.${locale}.png`
}

/** What a browser is told about the site as a whole. */
export const manifestRoute = `${basePath}/site.webmanifest`

/** The icon of the site, a drawing. */
export const siteIconRoute = `${basePath}/icon.svg`

/** Widths of the icons that are pictures, in pixels, as browsers ask for them. */
export const iconSizes: ReadonlyArray<number> = [192, 512]

/** The icon of the site at a size in pixels. */
export function iconRoute(size: number): string {
  return `${basePath}/pictures/icon-${size}.png`
}

/** The compiled edition as open data. */
export function editionJsonRoute(edition: EditionId): string {
  return editionFileRoute(edition, 'edition.json')
}

/**
 * The same address with the host, for records and citations that leave the site; undefined where nobody said where the site stands:
 * who takes it for a record leaves the address out. tests/routes/routes.test.ts.
 */
export function permanentAddress(route: string): string | undefined {
  return siteAddress.origin === undefined ? undefined : new URL(route, siteAddress.origin).href
}

/** The same address for formats that are read beside the page and may be relative: with the host where it is known. */
export function linkAddress(route: string): string {
  return permanentAddress(route) ?? route
}
