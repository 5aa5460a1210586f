import type {Locale} from '#lib/edition/index.ts'
import type {CitedWork} from './cited-work.ts'
import {dayText, type DayForm} from './day-text.ts'

/** What was read: the digital edition, in which version. `digital edition, version 0.1.0, November 24, 2026`. */
export function editionStatement(
  {version, versionDate}: Pick<CitedWork, 'version' | 'versionDate'>,
  locale: Locale,
  form: DayForm
): string {
  const day = dayText(versionDate, locale, form)
  switch (locale) {
    case 'ky':
      return `санариптик басылма, ${version}-версия, ${day}`
    case 'ru':
      return `цифровое издание, версия ${version} от ${day}`
    case 'en':
      return `digital edition, version ${version}, ${day}`
  }
}

/** When the reader was there; undefined where nobody says. */
export function accessStatement({accessed}: Pick<CitedWork, 'accessed'>, locale: Locale, form: DayForm): string | undefined {
  if (accessed === undefined) return undefined
  const day = dayText(accessed, locale, form)
  return {ky: `кайрылган күнү: ${day}`, ru: `дата обращения: ${day}`, en: `accessed ${day}`}[locale]
}
