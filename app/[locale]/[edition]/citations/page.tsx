import '#app/_styles/tables.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {ClaimList} from '#app/_ui/citations/claim-list.tsx'
import {EvidenceHead} from '#app/_ui/citations/evidence-head.tsx'
import {ReportPage} from '#app/_ui/citations/report-page.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'

type Props = PageProps<'/[locale]/[edition]/citations'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'citations'}, (other) => reportRoute(other, edition.id, ''))
}

export default async function Citations({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  const lead = t('lead', {
    claims: edition.claims.length,
    sources: edition.references.flatMap(({items}) => items).length,
    findings: audit(edition).findings.filter(({gravity}) => gravity !== 'none').length,
    uncited: edition.uncitedClaims.length,
    marks: edition.support.length
  })
  return (
    <ReportPage edition={edition} locale={locale} page="" title={t('title')} lead={lead}>
      <EvidenceHead edition={edition} locale={locale} />
      <p>{t('ledgerLead')}</p>
      <ClaimList edition={edition} locale={locale} />
    </ReportPage>
  )
}
