import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {parallelRoute} from '#lib/routes/routes.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'

interface OpeningAbstractProps {
  readonly edition: Edition
  /** The language of the text below it. */
  readonly lang: Lang
  readonly locale: Locale
}

/** The author’s abstract in the language of the page, or else of the text, above the body: what the article says before one reads it. */
export function OpeningAbstract({edition, lang, locale}: OpeningAbstractProps): ReactNode {
  const t = useTranslations('Reading')
  const abstracts = edition.units.filter(({kind}) => kind === 'abstract')
  const unit = [locale, lang].flatMap((wanted) => abstracts.find((candidate) => candidate.lang === wanted) ?? [])[0]
  if (!unit) return undefined
  return (
    <section className="opening-abstract" aria-labelledby="abstract">
      <h2 id="abstract" lang={locale}>
        {t('abstract')}
      </h2>
      <p lang={unit.lang}>{unit.corrected}</p>
      {abstracts.length > 1 && (
        <p lang={locale} className="aside">
          <a href={parallelRoute(locale, edition.id)}>{t('abstracts')}</a>
        </p>
      )}
    </section>
  )
}
