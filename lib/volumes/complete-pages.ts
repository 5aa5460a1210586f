import {readingLanguages, translationInto, type Edition, type Lang, type Locale} from '#lib/edition/index.ts'
import {languageNameIn} from '#lib/edition/language-name.ts'
import {claimRoute, pageRoute, parallelRoute, readRoute, registerRoute, reportRoute, type ReportPage} from '#lib/routes/routes.ts'
import {registerPagesOf} from './register-pages-of.ts'
import type {VolumePage} from './volume-page.ts'
import {volumeWords} from './volume-words.ts'

/** What was found of the citations; the sheet to fill in and one's own marks are for work on the site. */
const printedReports: ReadonlyArray<ReportPage> = ['findings', 'findings/references', 'uncited', 'evidence']

/**
 * The pages of a complete volume in a language of the interface. Names and terms stand in their lists, not each with a page; of what leads into
 * the register, what leads to something. tests/volumes/edition-volumes.test.ts.
 */
export function completePages(edition: Edition, locale: Locale): ReadonlyArray<VolumePage> {
  const {id} = edition
  return [
    ...routesOf(pageRoute(locale, id, '')),
    ...readingLanguages(edition).map((lang) => ({route: readRoute(locale, edition, lang), label: textLabel(edition, lang, locale)})),
    ...routesOf(parallelRoute(locale, id), pageRoute(locale, id, 'references'), reportRoute(locale, id, '')),
    ...[
      ...edition.claims.map((claim) => claimRoute(locale, id, claim.id)),
      ...printedReports.map((page) => reportRoute(locale, id, page))
    ].map((route) => ({route, isWithin: true})),
    ...routesOf(
      ...registerPagesOf(edition).map((page) => registerRoute(locale, id, page)),
      pageRoute(locale, id, 'translation'),
      pageRoute(locale, id, 'apparatus')
    )
  ]
}

function routesOf(...routes: ReadonlyArray<string>): ReadonlyArray<VolumePage> {
  return routes.map((route) => ({route}))
}

/** `English · Translation by this edition`. */
function textLabel(edition: Edition, lang: Lang, locale: Locale): string {
  const name = languageNameIn(lang, locale)
  return translationInto(edition, lang) ? `${name} · ${volumeWords.translation[locale]}` : name
}
