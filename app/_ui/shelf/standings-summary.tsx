import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {statementsOf} from '#lib/citations/statements.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {useStandingsText} from '../parts/standings-text.ts'

/** How the statements of the article stand by what others have published, in one sentence with figures, and the way to them. */
export function StandingsSummary({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const standingsText = useStandingsText()
  const statements = statementsOf(edition)
  if (edition.evidence.length === 0) return undefined
  return (
    <>
      {t('evidence.counted', {count: statements.length, list: standingsText(statements)})}{' '}
      <a href={reportRoute(locale, edition.id, 'evidence')}>{t('page.evidence')}</a>
    </>
  )
}
