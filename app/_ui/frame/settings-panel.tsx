import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {mentionTypes} from '#lib/edition/index.ts'

/** What a page lets the reader set. */
export type SettingGroup = 'theme' | 'size' | 'text' | 'notes' | 'entities'

interface Choice {
  /** The attribute of `<html>` that the button sets. */
  readonly set: string
  readonly value: string
}

const choices: Readonly<Record<SettingGroup, ReadonlyArray<Choice>>> = {
  text: [
    {set: 'text', value: 'corrected'},
    {set: 'text', value: 'printed'}
  ],
  notes: [
    {set: 'notes', value: 'on'},
    {set: 'notes', value: 'off'}
  ],
  entities: [...mentionTypes, 'date'].map((type) => ({set: 'hide', value: type})),
  size: ['s', 'm', 'l'].map((value) => ({set: 'size', value})),
  theme: ['system', 'light', 'dark'].map((value) => ({set: 'theme', value}))
}

/** The reader's settings as buttons. They need scripts, and are shown only where scripts run. */
export function SettingsPanel({groups}: {readonly groups: ReadonlyArray<SettingGroup>}): ReactNode {
  const t = useTranslations('Settings')
  return (
    <details className="settings" data-settings="" data-panel="">
      <summary>{t('title')}</summary>
      <div>
        {groups.map((group) => (
          <div key={group} role="group" aria-labelledby={`set-${group}`}>
            <span id={`set-${group}`}>{t(`groups.${group}`)}</span>
            {choices[group].map(({set, value}) => (
              <button key={value} type="button" data-set={set} value={value} {...(group === 'entities' && {'data-mention': value})}>
                {t(`${group}.${value}`)}
              </button>
            ))}
          </div>
        ))}
      </div>
    </details>
  )
}
