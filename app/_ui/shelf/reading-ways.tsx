import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import {readRoute, sectionRoute} from '#lib/routes/routes.ts'
import {
  firstReadingLanguage,
  readingLanguages,
  translatedSections,
  translationInto,
  type Edition,
  type Lang,
  type Locale
} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** The ways into the article: in the reader's own language first, then the others, each saying whose words it has; last side by side with the original. */
export function ReadingWays({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('TitlePage')
  const reading = useTranslations('Reading')
  const source = useTranslations('Parallel')
  const languageName = useLanguageName()
  const first = firstReadingLanguage(edition, locale)
  const {lang: original} = edition.metadata
  const languages = [first, ...readingLanguages(edition).filter((lang) => lang !== first)]
  const [section] = translatedSections(edition)
  // The first choice is all languages, which is the page of the section itself.
  const [, ...fewer] = languageChoices(edition.languages)
  const pair = fewer.find((choice) => choice.length === 2 && choice.includes(first) && choice.includes(original))
  const whose = (lang: Lang): string | undefined => {
    const translation = translationInto(edition, lang)
    if (translation) return [source('source.translation'), t(`status.${translation.version.status}`)].join(', ')
    return lang === original && edition.translations.length > 0 ? source('source.original') : undefined
  }
  return (
    <nav className="readings" aria-label={t('readings')}>
      <p>{t('readings')}</p>
      <ul>
        {languages.map((lang) => (
          <li key={lang}>
            <a href={readRoute(locale, edition, lang)} hrefLang={lang}>
              {languageName(lang)}
            </a>{' '}
            {whose(lang) !== undefined && <small>{whose(lang)}</small>}
          </li>
        ))}
        {section && (
          <li>
            <a href={sectionRoute(locale, edition.id, section.id, pair ?? [])}>{reading('translation.beside')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
