import {locales, type Localized} from '#lib/edition/index.ts'
import {collapse} from '#lib/text/collapse.ts'

/** The columns of prose of ours: one for each language of the interface. */
export function localizedColumns(name: string): ReadonlyArray<string> {
  return locales.map((locale) => `${name}_${locale}`)
}

/** The cells of those columns, each in one line; empty where nobody wrote anything. */
export function localizedCells(name: string, prose: Localized | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, collapse(prose?.[locale] ?? '')]))
}
