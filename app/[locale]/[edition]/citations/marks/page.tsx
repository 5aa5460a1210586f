import '#app/_styles/tables.css'
import '#app/_ui/references/references.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {ClaimLedger} from '#app/_ui/citations/claim-ledger.tsx'
import {LedgerTools} from '#app/_ui/citations/ledger-tools.tsx'
import {MarkForm} from '#app/_ui/citations/mark-form.tsx'
import {ReportPage} from '#app/_ui/citations/report-page.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {reportRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/citations/marks'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return pageHead({edition, locale, page: 'citations', name: t('page.marks')}, (other) => reportRoute(other, edition.id, 'marks'))
}

export default async function Marks({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return (
    <ReportPage edition={edition} locale={locale} page="marks" title={t('page.marks')} lead={t('marksLead')}>
      <noscript>
        <p>{t('marksNeedScripts')}</p>
      </noscript>
      <LedgerTools edition={edition} />
      <MarkForm />
      <ClaimLedger edition={edition} locale={locale} />
    </ReportPage>
  )
}
