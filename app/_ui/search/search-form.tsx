import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'

interface SearchFormProps {
  /** What its field is called. */
  readonly label: string
  /** Where it leads without scripts; a form that leads nowhere is shown where scripts run. */
  readonly action?: string
  /** What is said of an answer, by the hook of its kind. */
  readonly says: Readonly<Record<string, string>>
}

/** The box of a search, what it tells apart, and the line that says what was found. */
export function SearchForm({action, label, says}: SearchFormProps): ReactNode {
  const t = useTranslations('Search')
  return (
    <>
      <form className={action === undefined ? 'needs-scripts' : 'search'} role="search" action={action}>
        <label>
          <span>{label}</span>
          <input name="q" type="search" autoComplete="off" />
        </label>
        <button>{t('submit')}</button>
      </form>
      <p className="facts">{t('folded')}</p>
      <p
        role="status"
        {...{[hooks.searchStatus]: '', ...says, [hooks.sayDate]: t('date', {date: '{date}'}), [hooks.sayFailed]: t('failed')}}
      />
    </>
  )
}
