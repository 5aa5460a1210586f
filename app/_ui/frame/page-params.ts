import {notFound} from 'next/navigation'
import {editionOf} from '#lib/catalogue/editions.ts'
import {type Edition, type Locale, locales} from '#lib/edition/index.ts'

/** A locale of the interface from the address. */
export function localeIn(value: string): Locale {
  return locales.find((locale) => locale === value) ?? notFound()
}

/** What every page of an edition knows from its address. */
export async function editionIn(params: Promise<{locale: string; edition: string}>): Promise<{locale: Locale; edition: Edition}> {
  const {locale, edition} = await params
  return {locale: localeIn(locale), edition: editionOf(edition)}
}
