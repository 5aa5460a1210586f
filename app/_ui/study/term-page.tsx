import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {termRows, type TermRow} from '#lib/alignment/term-rows.ts'
import type {Term} from '#lib/alignment/term-table.ts'
import {bodyLanguages, translationInto, type Edition, type Locale} from '#lib/edition/index.ts'
import {editionFileRoute, pageRoute, termRoute} from '#lib/routes/routes.ts'
import {PageFrame} from '../frame/page-frame.tsx'
import {useLanguageName} from '../parts/language-name.ts'
import {Spaced} from '../parts/spaced.tsx'
import {TermBody} from './term-body.tsx'
import {TermPlaces} from './term-places.tsx'
import {TermRenderings} from './term-renderings.tsx'

interface TermPageProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly term: Term
}

/** A term: its names, its renderings in each version, each in its sentence with what is said of it, and where the body reads like it. */
export function TermPage({edition, locale, term}: TermPageProps): ReactNode {
  const t = useTranslations('Terms')
  const study = useTranslations('Study')
  const names = termNames(edition, term)
  const {confirmed, contested, draft} = term.judgements
  const rows = termRows(edition, term)
  const printed = rows.filter(({inPrint}) => inPrint)
  const translated = rows.filter(({inPrint}) => !inPrint)
  const terms = `${pageRoute(locale, edition.id, 'translation')}#terms`
  return (
    <PageFrame locale={locale} edition={edition} current="translation" pathIn={(other) => termRoute(other, edition.id, term.id)}>
      <div className="column study">
        <p className="up">
          <a href={terms}>{study('terms')}</a>
        </p>
        <h1>{names[locale]}</h1>
        <p className="lead">{study('judgements', {confirmed: String(confirmed), contested: String(contested), draft})}</p>
        <nav className="choice" aria-label={t('parts')}>
          <Spaced>
            <a href="#renderings">{t('renderings')}</a>
            <a href="#occurrences">{t('occurrences')}</a>
            <a href="#in-body">{t('inBody')}</a>
          </Spaced>
        </nav>
        <h2 id="renderings">{t('renderings')}</h2>
        <p>{t('renderingsLead')}</p>
        <TermRenderings edition={edition} locale={locale} term={term} />
        <h2 id="occurrences">{t('occurrences')}</h2>
        <p>{t('occurrencesLead')}</p>
        <TermPlaces edition={edition} locale={locale} term={term} />
        <h2 id="in-body">{t('inBody')}</h2>
        <p>{t('inBodyLead')}</p>
        <BodyCounts edition={edition} rows={rows} />
        <Departures edition={edition} locale={locale} term={term} />
        {printed.length > 0 && <TermBody edition={edition} locale={locale} rows={printed} />}
        {translated.length > 0 && (
          <>
            <h3>{t('translatedOnly')}</h3>
            <p>{t('translatedOnlyLead')}</p>
            <TermBody edition={edition} locale={locale} rows={translated} />
          </>
        )}
        {term.languages.some(({renderings}) => renderings.length > 0) && (
          <p className="facts files">
            {t('file')} <a href={editionFileRoute(edition.id, 'terms.tbx')}>terms.tbx</a>
          </p>
        )}
      </div>
    </PageFrame>
  )
}

/** How often the words stand in each version of the body, those of translations said to be such. */
function BodyCounts({edition, rows}: {readonly edition: Edition; readonly rows: ReadonlyArray<TermRow>}): ReactNode {
  const t = useTranslations('Terms')
  const languageName = useLanguageName()
  const sentences = rows.flatMap((row) => row.sentences)
  const versions = [
    ...bodyLanguages(edition).map((lang) => ({lang, isPrint: true, language: languageName(lang)})),
    ...edition.languages
      .filter((lang) => translationInto(edition, lang))
      .map((lang) => ({lang, isPrint: false, language: t('translated', {language: languageName(lang)})}))
  ]
  return (
    <ul className="facts">
      {versions.map(({isPrint, lang, language}) => {
        const own = sentences.filter((sentence) => sentence.isPrint === isPrint && sentence.unit.lang === lang)
        return <li key={`${lang} ${isPrint}`}>{t('places', {language, count: own.reduce((sum, {found}) => sum + found.length, 0)})}</li>
      })}
    </ul>
  )
}

/** What the translations of the edition have beside the words of the article's own versions, and why. */
function Departures({edition, locale, term}: TermPageProps): ReactNode {
  const t = useTranslations('Terms')
  const study = useTranslations('Study')
  const languageName = useLanguageName()
  return edition.languages.flatMap((lang) =>
    (translationInto(edition, lang)?.departures ?? [])
      .filter((departure) => departure.term === term.id)
      .map(({because, rendering}) => (
        <p key={`${lang} ${rendering}`} className="absent">
          {t('translated', {language: languageName(lang)})}: {study('alsoAs')} <span lang={lang}>{rendering}</span>. {because[locale]}
        </p>
      ))
  )
}

function termNames(edition: Edition, {id}: Term): Readonly<Record<Locale, string>> {
  const {names} = edition.alignment.terms.find((term) => term.id === id)!
  return names
}
