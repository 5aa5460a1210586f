import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {SettingName} from '#app/_browser/frame/view-settings.ts'
import type {Lang} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

interface ViewToolsProps {
  readonly languages: ReadonlyArray<Lang>
  /** Whether the rows say what corresponds in them, phrase by phrase: only then is there a view of what does not. */
  readonly areLinked: boolean
}

/** Views of the rows, and what scripts put beside each row. Shown only where scripts run; without them all rows are there. */
export function ViewTools({languages, areLinked}: ViewToolsProps): ReactNode {
  const t = useTranslations('Parallel')
  const frame = useTranslations('Frame')
  const languageName = useLanguageName()
  const copyButton = {[hooks.copyRow]: '', [hooks.sayDone]: t('copied')}
  const views: ReadonlyArray<readonly [value: string, label: string]> = [
    ...(areLinked ? (['rows', 'lines', 'differences'] as const) : (['rows', 'lines'] as const)).map(
      (view) => [view, t(`view.${view}`)] as const
    ),
    ...languages.map((lang) => [`one ${lang}`, t('view.one', {language: languageName(lang)})] as const)
  ]
  return (
    <>
      <div className="views" data-settings="">
        <div role="group" aria-label={t('views')}>
          {views.map(([view, label]) => (
            <button key={view} type="button" {...{[hooks.set]: 'view' satisfies SettingName}} value={view}>
              {label}
            </button>
          ))}
        </div>
        {areLinked && (
          <button type="button" {...{[hooks.set]: 'unaligned' satisfies SettingName}} value="on">
            {t('unaligned')}
          </button>
        )}
        <button type="button" {...{[hooks.exportNotes]: ''}} hidden>
          {t('exportNotes')}
        </button>
      </div>
      <template {...{[hooks.rowTools]: ''}}>
        <button type="button" className="open-row" {...{[hooks.openRow]: ''}} aria-expanded="false">
          {t('openRow')}
        </button>
        <details className="row-tools" name="row-tools" {...{[hooks.panel]: ''}}>
          <summary>{t('tools')}</summary>
          <div>
            <button type="button" {...copyButton} value="text">
              {t('copyText')}
            </button>
            <button type="button" {...copyButton} value="markdown">
              {t('copyMarkdown')}
            </button>
            <label>
              {t('noteLabel')}
              <textarea rows={3} />
            </label>
            <p role="status" {...{[hooks.noteState]: '', [hooks.sayUnstored]: frame('unstored')}} />
          </div>
        </details>
      </template>
      <style href={`views-${languages.join('-')}`} precedence="views">
        {languages.map((lang) => oneLanguage(lang)).join('')}
      </style>
    </>
  )
}

/** In the view of one language the others stand back until their row is opened. A page without that language shows its rows. */
function oneLanguage(lang: Lang): string {
  const view = `html[data-view~=one][data-view~=${lang}]`
  const first =
    '--first-columns:var(--label-column) minmax(0,var(--measure));--first-heads:none;--first-gap:var(--space-2);--first-tag:block;--first-button:block'
  return `${view}{${first}}${view} [${hooks.row}]:not([${hooks.open}]) [${hooks.cell}]:not([lang=${lang}]){display:none}`
}
