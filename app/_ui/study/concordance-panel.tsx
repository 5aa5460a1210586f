import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {editionStatement} from '#lib/citing/edition-statement.ts'
import {editionFileRoute, pageRoute} from '#lib/routes/routes.ts'
import {titleIn, type Edition, type Locale} from '#lib/edition/index.ts'
import {hasMessage} from '../parts/has-message.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {usePassagePatterns} from '../parts/passage-patterns.ts'
import {Spaced} from '../parts/spaced.tsx'

/** Keyword in context over abstracts and body. The index is fetched at the first search; the address carries the query. */
export function ConcordancePanel({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Concordance')
  const languageName = useLanguageName()
  const parts = [...new Set(edition.units.map(({part}) => part))]
  const partLabel = (part: string): string => {
    const key = `part.${part}` as const
    return hasMessage(t, key) ? t(key) : part
  }
  const passages = usePassagePatterns(edition.units, edition.languages)
  const choice = (name: string, label: string, options: ReadonlyArray<readonly [string, string]>): ReactNode => (
    <label>
      <span>{label}</span>
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
      {...{
        [hooks.concordance]: editionFileRoute(edition.id, 'concordance.json'),
        ...(edition.translations.length > 0 && {[hooks.fullConcordance]: editionFileRoute(edition.id, 'concordance-translations.json')}),
        [hooks.base]: pageRoute(locale, edition.id, ''),
        [hooks.passages]: JSON.stringify(passages),
        [hooks.languageNames]: JSON.stringify(Object.fromEntries(edition.languages.map((lang) => [lang, languageName(lang)])))
      }}
    >
      <form className="filters" role="search" aria-labelledby={hooks.concordanceId}>
        <label className="query">
          <span>{t('query')}</span>
          <input name="q" type="search" autoComplete="off" />
        </label>
        {choice('lang', t('lang'), [['', t('all')], ...edition.languages.map((lang) => [lang, languageName(lang)] as const)])}
        {choice('part', t('in'), [['', t('all')], ...parts.map((part) => [part, partLabel(part)] as const)])}
        {choice(
          'match',
          t('match'),
          (['word', 'form', 'beginning'] as const).map((value) => [value, t(`matches.${value}`)] as const)
        )}
        {choice(
          'sort',
          t('sort'),
          (['text', 'left', 'right'] as const).map((value) => [value, t(`sorts.${value}`)] as const)
        )}
        <label className="exact">
          <input name="exact" type="checkbox" value="1" /> {t('exact')}
        </label>
        {edition.translations.length > 0 && (
          <label className="exact">
            <input name="translations" type="checkbox" value="1" /> {t('translations')}
          </label>
        )}
        <button>{t('search')}</button>
      </form>
      <p
        role="status"
        {...{[hooks.hitCount]: '', [hooks.sayNone]: t('none'), [hooks.sayFailed]: t('failed'), [hooks.sayFound]: t('found')}}
      />
      <div className="hit-tools" {...{[hooks.hitTools]: ''}} hidden>
        <p>
          {t('save')}{' '}
          <Spaced>
            {(['tsv', 'csv'] as const).map((format) => (
              <button key={format} type="button" value={format} {...{[hooks.saveHits]: ''}}>
                {format.toUpperCase()}
              </button>
            ))}
          </Spaced>
        </p>
        <p>
          <span
            {...{
              [hooks.queryCitation]: '',
              [hooks.copied]: '',
              [hooks.sayQuery]: t('citation', {
                title: titleIn(edition, locale).title,
                statement: editionStatement(edition.metadata, locale, 'month-first'),
                query: '{query}',
                choices: '{choices}',
                count: '{count}',
                address: '{address}'
              })
            }}
          />{' '}
          <button type="button" {...{[hooks.copy]: '', [hooks.sayDone]: t('copied')}}>
            {t('copy')}
          </button>
        </p>
      </div>
      <ol
        className="hits"
        {...{
          [hooks.hits]: '',
          [hooks.sayNothing]: t('nothing'),
          [hooks.sayMisprinted]: t('misprinted'),
          [hooks.sayTranslation]: t('translation')
        }}
      />
      <noscript>
        <p className="absent">{t('needsScripts')}</p>
      </noscript>
    </div>
  )
}
