import {localeOf, locales, readingLanguages, translatedSections, type Edition, type Lang, type Locale} from '#lib/edition/index.ts'
import {pageRoute, parallelRoute, readRoute, sectionRoute} from '#lib/routes/routes.ts'
import {completePages} from './complete-pages.ts'
import type {VolumePage} from './volume-page.ts'
import {volumeRecord, type VolumeRecord} from './volume-record.ts'

/** A volume of an edition, before it is composed. */
export interface EditionVolume {
  /** Between the edition and the ending in the name of its file: `ru`, `ky-ru`, `complete.en`. */
  readonly name: string
  /** The language of what is ours in it. */
  readonly locale: Locale
  /** The pages of the site that it holds, in order; the site has each of them. */
  readonly pages: ReadonlyArray<VolumePage>
  /** Its title and authors stand before its pages, of which none begins with them. */
  readonly hasOpening: boolean
  /** How deep its list of contents goes. */
  readonly depth: number
  readonly record: VolumeRecord
}

/**
 * The volumes of an edition: for reading one for each language of the body, and one for each two languages side by side; and one for each
 * language of the interface that is complete. tests/volumes/edition-volumes.test.ts.
 */
export function editionVolumes(edition: Edition): ReadonlyArray<EditionVolume> {
  return [
    ...readingLanguages(edition).map((lang) => readingVolume(edition, lang)),
    ...edition.languages.flatMap((one, index) => edition.languages.slice(index + 1).map((other) => pairVolume(edition, [one, other]))),
    ...locales.map((locale) => completeVolume(edition, locale))
  ]
}

function readingVolume(edition: Edition, lang: Lang): EditionVolume {
  const locale = localeOf(lang)
  const record = volumeRecord(edition, locale, [lang])
  return {
    name: lang,
    locale,
    pages: [{route: readRoute(locale, edition, lang)}],
    hasOpening: false,
    depth: 3,
    record: {...record, title: edition.metadata.title[lang] ?? record.title}
  }
}

function pairVolume(edition: Edition, pair: readonly [Lang, Lang]): EditionVolume {
  const locale = localeOf(pair[0])
  const choice = pair.length === edition.languages.length ? [] : pair
  return {
    name: pair.join('-'),
    locale,
    pages: [
      {route: parallelRoute(locale, edition.id, choice)},
      ...translatedSections(edition).map(({id}) => ({route: sectionRoute(locale, edition.id, id, choice), isWithin: true})),
      {route: pageRoute(locale, edition.id, 'references')}
    ],
    hasOpening: true,
    depth: 1,
    record: volumeRecord(edition, locale, pair)
  }
}

function completeVolume(edition: Edition, locale: Locale): EditionVolume {
  return {
    name: `complete.${locale}`,
    locale,
    pages: completePages(edition, locale),
    hasOpening: false,
    depth: 1,
    record: volumeRecord(edition, locale, edition.languages)
  }
}
