import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'

/** What can be chosen above the rows: open where there is room, behind one line where the first row would fall from the first screen. */
export function ViewChoices({children}: {readonly children: ReactNode}): ReactNode {
  const t = useTranslations('Parallel')
  return (
    <details className="view-choices phone-fold">
      <summary>{t('choices')}</summary>
      {children}
    </details>
  )
}
