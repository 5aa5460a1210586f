import {useTranslations} from 'next-intl'
import {parseSegmentId, passageNumber} from '#lib/edition/index.ts'
import {hasMessage} from './has-message.ts'
import {useLanguageName} from './language-name.ts'

type PassageMessages = ReturnType<typeof useTranslations<'Passages'>>

/**
 * What readers call a passage: `ru-b12-2` → “¶ 12.2”, `ky-a4` → “Abstract (Kyrgyz), 4”, `ky-a` → “Abstract (Kyrgyz)”; parts that we don't know
 * keep their id.
 */
export function passageName(id: string, t: PassageMessages, languageName: (lang: string) => string): string {
  const parts = parseSegmentId(id)
  if (!parts || !hasMessage(t, parts.part)) return id
  const number = passageNumber(parts)
  const whole = `${parts.part}-whole`
  const lang = languageName(parts.lang)
  return number === '' && hasMessage(t, whole) ? t(whole, {lang, number}) : t(parts.part, {lang, number})
}

/** The same in the language of the page. */
export function usePassageName(): (id: string) => string {
  const t = useTranslations('Passages')
  const languageName = useLanguageName()
  return (id) => passageName(id, t, languageName)
}
