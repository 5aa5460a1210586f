import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {SettingName} from '#app/_browser/frame/view-settings.ts'
import {mentionTypes} from '#lib/edition/index.ts'

/** What a page lets the reader set, each with the message that names it: the group's name, then the value. */
const choices = {
  signs: ['signs.reader', 'signs.checker'],
  text: ['text.corrected', 'text.printed'],
  notes: ['notes.on', 'notes.off'],
  names: ['names.first', 'names.all'],
  entities: ([...mentionTypes, 'date'] as const).map((type) => `entities.${type}` as const),
  size: ['size.s', 'size.m', 'size.l'],
  theme: ['theme.system', 'theme.light', 'theme.dark']
} as const
/** Choices that stand for the absence of the setting: they have no value. */
const defaultNames: ReadonlySet<string> = new Set(['signs.reader', 'names.first'])

export type SettingGroup = keyof typeof choices

/** The setting that the buttons of a group change. */
const settingOf = {
  signs: 'for',
  names: 'names',
  text: 'text',
  notes: 'notes',
  entities: 'hide',
  size: 'size',
  theme: 'theme'
} as const satisfies Record<SettingGroup, SettingName>

/** The reader's settings as buttons. They need scripts, and are shown only where scripts run. */
export function SettingsPanel({groups}: {readonly groups: ReadonlyArray<SettingGroup>}): ReactNode {
  const t = useTranslations('Settings')
  return (
    <details className="settings" data-settings="" {...{[hooks.panel]: ''}}>
      <summary>{t('title')}</summary>
      <div>
        {groups.map((group) => (
          <div key={group} role="group" aria-labelledby={`set-${group}`}>
            <span id={`set-${group}`}>{t(`groups.${group}`)}</span>
            {choices[group].map((name) => {
              const value = defaultNames.has(name) ? '' : name.slice(group.length + 1)
              return (
                <button
                  key={name}
                  type="button"
                  {...{[hooks.set]: settingOf[group]}}
                  value={value}
                  {...(group === 'entities' && {[hooks.mention]: value})}
                >
                  {t(name)}
                </button>
              )
            })}
          </div>
        ))}
      </div>
    </details>
  )
}
