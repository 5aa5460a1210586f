import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Lang} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** Views of the rows, and what scripts put beside each row. Shown only where scripts run; without them all rows are there. */
export function ViewTools({languages}: {readonly languages: ReadonlyArray<Lang>}): ReactNode {
  const t = useTranslations('Parallel')
  const languageName = useLanguageName()
  const views: ReadonlyArray<readonly [value: string, label: string]> = [
    ...(['rows', 'lines', 'differences'] as const).map((view) => [view, t(`view.${view}`)] as const),
    ...languages.map((lang) => [`one ${lang}`, t('view.one', {language: languageName(lang)})] as const)
  ]
  return (
    <>
      <div className="views" data-settings="">
        <div role="group" aria-label={t('views')}>
          {views.map(([view, label]) => (
            <button key={view} type="button" data-set="view" value={view}>
              {label}
            </button>
          ))}
        </div>
        <button type="button" data-set="unaligned" value="on">
          {t('unaligned')}
        </button>
        <button type="button" data-export-notes="" hidden>
          {t('exportNotes')}
        </button>
      </div>
      <template data-row-tools="">
        <button type="button" className="open-row" data-open-row="" aria-expanded="false">
          {t('openRow')}
        </button>
        <details className="row-tools" name="row-tools" data-panel="">
          <summary>{t('tools')}</summary>
          <div>
            <button type="button" data-copy-row="" value="text" data-done={t('copied')}>
              {t('copyText')}
            </button>
            <button type="button" data-copy-row="" value="markdown" data-done={t('copied')}>
              {t('copyMarkdown')}
            </button>
            <label>
              {t('noteLabel')}
              <textarea rows={3} />
            </label>
          </div>
        </details>
      </template>
      <style href={`views-${languages.join('-')}`} precedence="views">
        {languages.map((lang) => oneLanguage(lang)).join('')}
      </style>
    </>
  )
}

/** In the view of one language the others stand back until their row is opened. */
function oneLanguage(lang: Lang): string {
  return `html[data-view~=one][data-view~=${lang}] [data-row]:not([data-open]) [data-cell]:not([lang=${lang}]){display:none}`
}
