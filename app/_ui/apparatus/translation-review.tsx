import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {readRoute} from '#lib/routes/routes.ts'
import {type Edition, errorCategories, type ErrorCount, type Locale, type Translation} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

interface TranslationReviewProps {
  readonly edition: Edition
  readonly translation: Translation
  readonly locale: Locale
}

/** How a translation was read against its original: errors by kind before and after they were decided, in all and in a thousand words. */
export function TranslationReview({edition, translation, locale}: TranslationReviewProps): ReactNode {
  const t = useTranslations('Apparatus')
  const format = useFormatter()
  const languageName = useLanguageName()
  const {omitted, review, version} = translation
  const name = languageName(version.lang)
  const perThousand = (count: number): string => format.number((count * 1000) / (review?.words ?? 1), {maximumFractionDigits: 1})
  return (
    <section id={`translation-${version.lang}`}>
      <h3>
        <a href={readRoute(locale, edition, version.lang)}>{name}</a>
      </h3>
      <p>{t('review.omitted', {count: omitted.length})}</p>
      {review ? (
        <>
          <p>{review.note[locale]}</p>
          <div className="scroll" role="region" aria-label={t('review.table', {language: name})} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {(['category', 'severity', 'found', 'rate', 'left'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`review.columns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {inOrder(review.errors).map(({category, found, left, severity}) => (
                  <tr key={`${category}-${severity}`}>
                    <th scope="row">{t(`review.category.${keyOf(category)}`)}</th>
                    <td>{t(`review.severity.${severity}`)}</td>
                    <td>{found}</td>
                    <td>{perThousand(found)}</td>
                    <td>{left}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {review.backTranslation && <p>{t('review.back', {...review.backTranslation})}</p>}
        </>
      ) : (
        <p>{t('review.unread')}</p>
      )}
    </section>
  )
}

function inOrder(errors: ReadonlyArray<ErrorCount>): ReadonlyArray<ErrorCount> {
  return [...errors].sort((a, b) => errorCategories.indexOf(a.category) - errorCategories.indexOf(b.category))
}

type Key<Category extends string> = Category extends `${string}/${infer Kind}` ? Kind : Category

/** Message keys hold no slash. */
function keyOf(category: ErrorCount['category']): Key<ErrorCount['category']> {
  return category.slice(category.indexOf('/') + 1) as Key<ErrorCount['category']>
}
