import '#app/_styles/tables.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {EvidenceHead} from '#app/_ui/citations/evidence-head.tsx'
import {ReportPage} from '#app/_ui/citations/report-page.tsx'
import {StatementList} from '#app/_ui/citations/statement-list.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {reportRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/citations/evidence'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return pageHead({edition, locale, page: 'citations', name: t('page.evidence')}, (other) => reportRoute(other, edition.id, 'evidence'))
}

export default async function Evidence({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return (
    <ReportPage edition={edition} locale={locale} page="evidence" title={t('evidence.title')} lead={t('evidence.lead')}>
      <EvidenceHead edition={edition} locale={locale} />
      <StatementList edition={edition} locale={locale} />
    </ReportPage>
  )
}
