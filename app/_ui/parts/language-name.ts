import {useLocale, useTranslations} from 'next-intl'
import {hasMessage} from './has-message.ts'

/** The name of a language of the texts in the language of the interface; our own where we have one: CLDR's “киргизский” is not ours. */
export function useLanguageName(): (lang: string) => string {
  const t = useTranslations('Languages')
  const locale = useLocale()
  return (lang) => languageName(t, lang, locale)
}

/** The same where the messages are at hand. */
export function languageName(t: ReturnType<typeof useTranslations<'Languages'>>, lang: string, locale: string): string {
  return hasMessage(t, lang) ? t(lang) : (new Intl.DisplayNames([locale], {type: 'language'}).of(lang) ?? lang)
}
