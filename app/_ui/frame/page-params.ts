import {notFound} from 'next/navigation'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {Edition} from '#lib/edition/index.ts'
import {locales, type UiLocale} from '#lib/i18n/locales.ts'

/** A locale of the interface from the address. */
export function localeIn(value: string): UiLocale {
  return locales.find((locale) => locale === value) ?? notFound()
}

/** What every page of an edition knows from its address. */
export async function editionIn(params: Promise<{locale: string; edition: string}>): Promise<{locale: UiLocale; edition: Edition}> {
  const {locale, edition} = await params
  return {locale: localeIn(locale), edition: editionOf(edition)}
}
