import {pageRoute, permanentAddress, titlePictureRoute} from '#lib/routes/routes.ts'
import type {EditionId, Locale} from '#lib/edition/index.ts'

/** A `meta` tag of the Open Graph protocol, by its property. */
export interface OpenGraphTag {
  readonly property: string
  readonly content: string
}

/** Width and height of a title picture in pixels: those that Open Graph readers show whole. */
export const titlePictureSize = {width: 1200, height: 630} as const

interface SharedPage {
  readonly edition: EditionId
  readonly locale: Locale
  readonly locales: ReadonlyArray<Locale>
  readonly title: string
  readonly description: string
  readonly site: string
  /** Whether there is a picture of the title. */
  readonly hasPicture: boolean
}

/**
 * What others show of the title page where somebody names it (https://ogp.me). The type is `article`: by `website` reference managers would
 * take the article for a web page. Addresses must be whole; without an address of the site there are none, and no picture.
 */
export function openGraph({description, edition, hasPicture, locale, locales, site, title}: SharedPage): ReadonlyArray<OpenGraphTag> {
  const address = permanentAddress(pageRoute(locale, edition, ''))
  const picture = hasPicture ? titlePicture(edition, locale) : []
  return [
    {property: 'og:type', content: 'article'},
    {property: 'og:title', content: title},
    {property: 'og:description', content: description},
    {property: 'og:site_name', content: site},
    {property: 'og:locale', content: territories[locale]},
    ...locales.filter((other) => other !== locale).map((other) => ({property: 'og:locale:alternate', content: territories[other]})),
    ...(address === undefined ? [] : [{property: 'og:url', content: address}]),
    ...picture,
    ...(picture.length === 0
      ? []
      : [
          {property: 'og:image:width', content: String(titlePictureSize.width)},
          {property: 'og:image:height', content: String(titlePictureSize.height)},
          {property: 'og:image:alt', content: title}
        ])
  ]
}

/** The picture alone, for the other pages of an edition; none where nobody said where the site stands. */
export function titlePicture(edition: EditionId, locale: Locale): ReadonlyArray<OpenGraphTag> {
  const picture = permanentAddress(titlePictureRoute(locale, edition))
  return picture === undefined ? [] : [{property: 'og:image', content: picture}]
}

/** The protocol names a language with a territory. */
const territories: Readonly<Record<Locale, string>> = {ky: 'ky_KG', ru: 'ru_RU', en: 'en_GB'}
