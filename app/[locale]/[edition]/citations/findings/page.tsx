import '#app/_styles/tables.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {FindingList} from '#app/_ui/citations/finding-list.tsx'
import {ReportPage} from '#app/_ui/citations/report-page.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {reportRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/citations/findings'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return pageHead({edition, locale, page: 'citations', name: t('page.findings')}, (other) => reportRoute(other, edition.id, 'findings'))
}

export default async function Findings({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return (
    <ReportPage edition={edition} locale={locale} page="findings" title={t('page.findings')} lead={t('findingsLead')}>
      <FindingList edition={edition} page="findings" locale={locale} />
    </ReportPage>
  )
}
