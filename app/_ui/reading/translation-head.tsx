import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {readRoute} from '#lib/routes/routes.ts'
import {dayDate} from '#lib/dates/day-date.ts'
import {type Edition, judgedSentences, type Locale, originalLanguage, responsibleNames, type Translation} from '#lib/edition/index.ts'
import {useDateText} from '../parts/date-text.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {Spaced} from '../parts/spaced.tsx'

interface TranslationHeadProps {
  readonly edition: Edition
  readonly translation: Translation
  readonly locale: Locale
}

/** Whose words a translation is in, how it was made, how far people have confirmed it, and the way to the original. */
export function TranslationHead({edition, translation, locale}: TranslationHeadProps): ReactNode {
  const t = useTranslations('Reading')
  const languageName = useLanguageName()
  const dateText = useDateText()
  const {date, method, resp, status} = translation.version
  const original = originalLanguage(translation)
  const {all, confirmed, contested} = judgedSentences(translation)
  return (
    <aside className="translation-head" lang={locale} aria-label={t('translation.label')}>
      <p>
        <strong>{t('translation.ours')}</strong>{' '}
        <a href={readRoute(locale, edition, original)}>{t('translation.original', {language: languageName(original)})}</a>
      </p>
      <p>
        <Spaced>
          <span>
            {t(`translation.method.${method}`, {resp: responsibleNames(edition, resp)?.[locale] ?? resp, date: dateText(dayDate(date))})}
          </span>
          <span>{t(`translation.status.${status}`, {all, confirmed, contested})}</span>
          {translation.quotations.length > 0 && <span>{t('translation.quotations')}</span>}
        </Spaced>
      </p>
    </aside>
  )
}
