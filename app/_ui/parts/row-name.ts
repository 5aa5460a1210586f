import type {useTranslations} from 'next-intl'
import {hasMessage} from './has-message.ts'

/** What a row is called: `a4` → “Row 4”, `kw3` → “Keyword 3”; a name of a kind we don't know stays as it is. */
export function rowName(g: string, t: ReturnType<typeof useTranslations<'Parallel'>>): string {
  const [, kind = g, number] = /^([a-z]+?)(\d[\d-]*)?$/.exec(g) ?? []
  const key = `rows.${kind}` as const
  return hasMessage(t, key) ? t(key, {number: (number ?? '').replace('-', '.')}) : g
}
