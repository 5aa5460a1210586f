import {hasLocale} from 'next-intl'
import {getRequestConfig} from 'next-intl/server'
import * as rootParams from 'next/root-params'
import {defaultLocale, locales} from '#lib/edition/index.ts'

/** Messages of the locale in the path. `[locale]/layout.tsx` is a root layout, so no page has to pass the locale on. */
export default getRequestConfig(async ({locale: explicit}) => {
  const asked = explicit ?? (await rootParams['locale']?.())
  const locale = hasLocale(locales, asked) ? asked : defaultLocale
  return {locale, timeZone: 'Asia/Bishkek', messages: (await import(`../../messages/${locale}.json`)).default}
})
