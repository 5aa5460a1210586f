import {getTranslations} from 'next-intl/server'
import {editionPages, pageRoute, registerRoute, reportPages, reportRoute} from '#lib/routes/routes.ts'
import {locales, type Edition, type Locale, type Localized} from '#lib/edition/index.ts'
import type {SearchDocument} from '#lib/search/search-document.ts'
import {registerPagesOf} from '#lib/volumes/register-pages-of.ts'

/** The pages of an edition as the search finds them: by their names in every language of the interface. */
export async function searchedPages(edition: Edition): Promise<ReadonlyArray<SearchDocument>> {
  const named = await Promise.all(locales.map((locale) => pageNames(edition, locale)))
  const [first = []] = named
  return first.map(({at}, index): SearchDocument => {
    const nameIn = (locale: Locale): string => named[locales.indexOf(locale)]?.[index]?.name ?? ''
    const text: Localized = {ky: nameIn('ky'), ru: nameIn('ru'), en: nameIn('en')}
    return {id: at === '' ? 'title' : at.replace(/\/$/u, ''), kind: 'page', at, text}
  })
}

/** What each page is called in a language, and where it stands from the title page. */
async function pageNames(edition: Edition, locale: Locale): Promise<ReadonlyArray<{readonly at: string; readonly name: string}>> {
  const frame = await getTranslations({locale, namespace: 'Frame'})
  const entities = await getTranslations({locale, namespace: 'Entities'})
  const citations = await getTranslations({locale, namespace: 'Citations'})
  const root = pageRoute(locale, edition.id, '')
  const named = (route: string, name: string) => ({at: route.slice(root.length), name})
  return [
    ...editionPages.map((page) => named(pageRoute(locale, edition.id, page), frame(`pages.${page || 'title'}`))),
    ...registerPagesOf(edition)
      .filter((page) => page !== 'entities')
      .map((page) => named(registerRoute(locale, edition.id, page), entities(`page.${page}`))),
    ...reportPages.flatMap((page) =>
      page === ''
        ? []
        : [named(reportRoute(locale, edition.id, page), citations(`page.${page === 'findings/references' ? 'references' : page}`))]
    )
  ]
}
