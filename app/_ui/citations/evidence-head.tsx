import './evidence.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {statementsOf} from '#lib/citations/statements.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {EvidenceStrip} from './evidence-strip.tsx'
import {SearchStatement} from './search-statement.tsx'
import {StandingCounts} from './standing-counts.tsx'

/** What stands, what is shaken and what nobody has found: in figures, at a glance, and how it was searched. */
export function EvidenceHead({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const statements = statementsOf(edition)
  return (
    <>
      <StandingCounts statements={statements} />
      <EvidenceStrip edition={edition} statements={statements} locale={locale} />
      <details className="search-statement">
        <summary>{t('evidence.search')}</summary>
        <SearchStatement edition={edition} />
      </details>
    </>
  )
}
