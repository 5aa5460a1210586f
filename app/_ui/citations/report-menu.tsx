import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {editionFileRoute, reportPages, reportRoute, type ReportPage} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {Spaced} from '../parts/spaced.tsx'

interface ReportMenuProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly current?: ReportPage
}

/** What the message of a page is called: a path is no name of one. */
const names = {
  '': 'claims',
  evidence: 'evidence',
  findings: 'findings',
  'findings/references': 'references',
  uncited: 'uncited',
  marks: 'marks',
  worksheet: 'worksheet'
} as const satisfies Record<ReportPage, string>

/** The parts of the report on citations, each with a page of its own, and its files. */
export function ReportMenu({edition, locale, current}: ReportMenuProps): ReactNode {
  const t = useTranslations('Citations')
  return (
    <nav className="choice" aria-label={t('sections')}>
      <Spaced>
        {reportPages.map((page) => (
          <a key={page} href={reportRoute(locale, edition.id, page)} aria-current={page === current ? 'page' : undefined}>
            {t(`page.${names[page]}`)}
          </a>
        ))}
        <a href={editionFileRoute(edition.id, 'findings.csv')}>CSV</a>
        <a href={editionFileRoute(edition.id, 'findings.json')}>JSON</a>
      </Spaced>
    </nav>
  )
}
