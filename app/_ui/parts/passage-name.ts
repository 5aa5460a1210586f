import type {useTranslations} from 'next-intl'
import {parseSegmentId} from '#lib/edition/index.ts'

/** What readers call a passage: `ru-b12-2` → “¶ 12.2”, `ky-a4` → “Abstract (ky), 4”; parts that we don't know keep their id. */
export function passageName(id: string, t: ReturnType<typeof useTranslations<'Passages'>>): string {
  const parts = parseSegmentId(id)
  if (!parts || !t.has(parts.part)) return id
  const number = [parts.number, parts.sentence].filter((value) => value !== undefined).join('.')
  return t(parts.part, {lang: parts.lang, number})
}
