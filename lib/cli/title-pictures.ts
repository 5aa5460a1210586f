import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales, titleIn} from '#lib/edition/index.ts'
import type {TitlePicture} from '#lib/publish/title-picture.ts'
import {permanentAddress, titlePictureRoute} from '#lib/routes/routes.ts'

/** What the picture of each title page says, by the name of its file; none where nobody said where the site stands, since no page could name it. */
export function titlePictures(): ReadonlyMap<string, TitlePicture> {
  return new Map(
    editionIds()
      .map(editionOf)
      .flatMap((edition) =>
        locales.flatMap((locale) => {
          const route = titlePictureRoute(locale, edition.id)
          if (permanentAddress(route) === undefined) return []
          const {authors, doi, journal, year} = edition.metadata
          const {lang, title} = titleIn(edition, locale)
          const printed = journal[lang] ?? journal[edition.metadata.lang] ?? ''
          const below = [authors.map(({name}) => name[locale]).join('; '), `doi:${doi}`]
          return [[route.slice(route.lastIndexOf('/') + 1), {title, lang, above: `${printed}, ${year}`, below}] as const]
        })
      )
  )
}
