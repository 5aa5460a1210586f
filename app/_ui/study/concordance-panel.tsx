import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {editionFileRoute, pageRoute, parallelRoute} from '#lib/routes/routes.ts'
import {type Edition, type Locale, parseSegmentId} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** Keyword in context over abstracts and body. The index is fetched at the first search; the address carries the query. */
export function ConcordancePanel({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Concordance')
  const languageName = useLanguageName()
  const name = useTranslations('Passages')
  const parts = [...new Set(edition.units.map(({part}) => part))]
  /** What each part of the text is called, with places for language and number, for the script that lists the hits. */
  const known = [...new Set(edition.units.flatMap(({segments}) => segments.map(({id}) => parseSegmentId(id)?.part ?? '')))].filter((part) =>
    name.has(part)
  )
  const passages = Object.fromEntries(known.map((part) => [part, name(part, {lang: '{lang}', number: '{number}'})]))
  const choice = (name: string, label: string, options: ReadonlyArray<readonly [string, string]>): ReactNode => (
    <label>
      <span>{t(label)}</span>
      <select name={name}>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div
      data-concordance={editionFileRoute(edition.id, 'concordance.json')}
      data-read={pageRoute(locale, edition.id, 'read')}
      data-passages={JSON.stringify(passages)}
      data-first={edition.metadata.lang}
      data-parallel-page={parallelRoute(locale, edition.id)}
    >
      <form className="filters" role="search">
        <label className="query">
          <span>{t('query')}</span>
          <input name="q" type="search" autoComplete="off" />
        </label>
        {choice('lang', 'lang', [['', t('all')], ...edition.languages.map((lang) => [lang, languageName(lang)] as const)])}
        {choice('part', 'in', [['', t('all')], ...parts.map((part) => [part, t.has(`part.${part}`) ? t(`part.${part}`) : part] as const)])}
        {choice(
          'match',
          'match',
          (['word', 'form', 'beginning'] as const).map((value) => [value, t(`matches.${value}`)] as const)
        )}
        {choice(
          'sort',
          'sort',
          (['text', 'left', 'right'] as const).map((value) => [value, t(`sorts.${value}`)] as const)
        )}
        <label className="exact">
          <input name="exact" type="checkbox" value="1" /> {t('exact')}
        </label>
        <button>{t('search')}</button>
      </form>
      <p role="status" data-hit-count="" data-none={t('none')} data-failed={t('failed')} data-found={t('found')} />
      <ol className="hits" data-hits="" data-nothing={t('nothing')} data-misprinted={t('misprinted')} />
      <noscript>
        <p className="absent">{t('needsScripts')}</p>
      </noscript>
    </div>
  )
}
