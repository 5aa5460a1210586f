import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'

export interface Filter {
  /** The attribute of an entry, without `data-`; also its name in the address. */
  readonly name: hooks.FilterName
  readonly label: string
  readonly options: ReadonlyArray<{readonly value: string; readonly label: string}>
}

/** Choices that narrow the entries of a list, which `filterEntry` marks. They need scripts, and are shown only where scripts run. */
export function FilterPanel({filters}: {readonly filters: ReadonlyArray<Filter>}): ReactNode {
  const t = useTranslations('Frame')
  return (
    <form className="filters" {...{[hooks.filters]: ''}}>
      {filters.map(({label, name, options}) => (
        <label key={name}>
          <span>{label}</span>
          <select name={name}>
            <option value="">{t('any')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <output {...{[hooks.entryCount]: ''}} />
    </form>
  )
}
