import './citations.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {reportRoute, type ReportPage as Page} from '#lib/routes/routes.ts'
import {findingAnchor, uncitedAnchor} from '#lib/routes/place-route.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {PageFrame} from '../frame/page-frame.tsx'
import {ReportMenu} from './report-menu.tsx'

interface ReportPageProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly page: Page
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** A page of the report on citations. */
export function ReportPage({edition, locale, page, title, lead, children}: ReportPageProps): ReactNode {
  const t = useTranslations('Citations')
  // The report was one page once: links into it lead on to what has a page of its own now.
  const forward = {
    [findingAnchor('')]: reportRoute(locale, edition.id, page === '' ? 'findings' : 'findings/references'),
    [uncitedAnchor('')]: reportRoute(locale, edition.id, 'uncited')
  }
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="citations"
      pathIn={(other) => reportRoute(other, edition.id, page)}
      scripts={[page === 'marks' ? 'citations' : 'report']}
    >
      <div className="column citations" {...((page === '' || page === 'findings') && {[hooks.forward]: JSON.stringify(forward)})}>
        {page !== '' && (
          <p className="up">
            <a href={reportRoute(locale, edition.id, '')}>{t('title')}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <ReportMenu edition={edition} locale={locale} current={page} />
        {children}
      </div>
    </PageFrame>
  )
}
