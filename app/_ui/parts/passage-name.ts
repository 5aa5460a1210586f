import type {useTranslations} from 'next-intl'
import {parseSegmentId, passageNumber} from '#lib/edition/index.ts'
import {hasMessage} from './has-message.ts'

/** What readers call a passage: `ru-b12-2` → “¶ 12.2”, `ky-a4` → “Abstract (ky), 4”; parts that we don't know keep their id. */
export function passageName(id: string, t: ReturnType<typeof useTranslations<'Passages'>>): string {
  const parts = parseSegmentId(id)
  if (!parts || !hasMessage(t, parts.part)) return id
  return t(parts.part, {lang: parts.lang, number: passageNumber(parts)})
}
