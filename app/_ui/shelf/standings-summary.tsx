import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {standings, statementsOf} from '#lib/citations/statements.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {reportRoute} from '#lib/routes/routes.ts'

/** How the statements of the article stand by what others have published, in one sentence with figures, and the way to them. */
export function StandingsSummary({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const statements = statementsOf(edition)
  if (edition.evidence.length === 0) return undefined
  const counted = standings.flatMap((standing) => {
    const count = statements.filter((statement) => statement.standing === standing).length
    const name = t(`standing.${standing}`)
    return count > 0 ? [`${name} – ${count}`] : []
  })
  return (
    <>
      {t('evidence.counted', {count: statements.length, list: counted.join('; ')})}{' '}
      <a href={reportRoute(locale, edition.id, 'evidence')}>{t('page.evidence')}</a>
    </>
  )
}
