import {useLocale, useTranslations} from 'next-intl'
import {hasMessage} from './has-message.ts'

/** The name of a language of the texts in the language of the interface; our own where we have one: CLDR's “киргизский” is not ours. */
export function useLanguageName(): (lang: string) => string {
  const t = useTranslations('Languages')
  const names = new Intl.DisplayNames([useLocale()], {type: 'language'})
  return (lang) => (hasMessage(t, lang) ? t(lang) : (names.of(lang) ?? lang))
}
