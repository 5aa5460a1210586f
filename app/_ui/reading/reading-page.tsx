import './reading.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {issueLabel} from '#lib/citing/issue-label.ts'
import {readRoute} from '#lib/routes/routes.ts'
import {
  judgedSentences,
  readingLanguages,
  translationInto,
  type Edition,
  type Lang,
  type Locale,
  type Translation
} from '#lib/edition/index.ts'
import {PageFrame} from '../frame/page-frame.tsx'
import {StructuredData} from '../frame/structured-data.tsx'
import {useLanguageName} from '../parts/language-name.ts'
import {ContentsList} from './contents-list.tsx'
import {OpeningAbstract} from '../parts/opening-abstract.tsx'
import {ReadingBody} from './reading-body.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {TranslationHead} from './translation-head.tsx'

interface ReadingPageProps {
  readonly edition: Edition
  readonly lang: Lang
  readonly locale: Locale
  /** The list of references, under the last heading of the body. */
  readonly references: ReactNode
}

/** The body in one language, whole, with notes, entities and contents. */
export function ReadingPage({edition, lang, locale, references}: ReadingPageProps): ReactNode {
  const t = useTranslations('Reading')
  const languageName = useLanguageName()
  const languages = readingLanguages(edition)
  const {authors, journal, title} = edition.metadata
  const translation = translationInto(edition, lang)
  const whose = (made: Translation): string =>
    `${t('translation.ours')} ${t(`translation.status.${made.version.status}`, judgedSentences(made))}`
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="read"
      pathIn={(other) => readRoute(other, edition, lang)}
      settings={['signs', 'text', 'notes', 'names', 'entities', 'size', 'theme']}
      scripts={['margin']}
      hasContents
    >
      <div className="reading" {...(translation && {[hooks.sayTranslated]: whose(translation)})}>
        <header className="opening" lang={lang}>
          <p className="journal">
            {journal[lang]} <span>{issueLabel(edition.metadata)}</span>
          </p>
          <h1>{title[lang]}</h1>
          <p className="authors">{authors.map(({name}) => name[lang as Locale] ?? name.en).join('; ')}</p>
          {languages.length > 1 && (
            <nav className="choice" lang={locale} aria-label={t('languages')}>
              <Spaced>
                {languages.map((other) => (
                  <a
                    key={other}
                    href={readRoute(locale, edition, other)}
                    hrefLang={other}
                    aria-current={other === lang ? 'page' : undefined}
                  >
                    {languageName(other)}
                  </a>
                ))}
              </Spaced>
            </nav>
          )}
          {translation && <TranslationHead edition={edition} translation={translation} locale={locale} />}
          <OpeningAbstract edition={edition} lang={lang} locale={locale} />
        </header>
        <ContentsList edition={edition} lang={lang} locale={locale} />
        <ReadingBody edition={edition} lang={lang} locale={locale} references={references} />
      </div>
      {lang === edition.metadata.lang && <StructuredData edition={edition} locale={locale} page="read" />}
    </PageFrame>
  )
}
