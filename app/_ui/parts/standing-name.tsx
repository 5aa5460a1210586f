import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Standing} from '#lib/citations/statements.ts'

/** How a statement stands: a sign of its own, not a colour alone, and the word. */
export function StandingName({standing}: {readonly standing: Standing}): ReactNode {
  const t = useTranslations('Citations')
  return (
    <span className="standing" data-standing={standing}>
      {t(`standing.${standing}`)}
    </span>
  )
}
