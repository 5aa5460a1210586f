import '#app/_styles/tables.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {UncitedList} from '#app/_ui/citations/uncited-list.tsx'
import {ReportPage} from '#app/_ui/citations/report-page.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {reportRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/citations/uncited'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return pageHead({edition, locale, page: 'citations', name: t('page.uncited')}, (other) => reportRoute(other, edition.id, 'uncited'))
}

export default async function Uncited({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return (
    <ReportPage edition={edition} locale={locale} page="uncited" title={t('page.uncited')} lead={t('uncitedLead')}>
      <UncitedList edition={edition} locale={locale} />
    </ReportPage>
  )
}
