import '#app/_ui/citations/citations.css'
import '#app/_ui/references/references.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {ClaimLedger} from '#app/_ui/citations/claim-ledger.tsx'
import {ClaimMatrix} from '#app/_ui/citations/claim-matrix.tsx'
import {FindingList} from '#app/_ui/citations/finding-list.tsx'
import {LedgerTools} from '#app/_ui/citations/ledger-tools.tsx'
import {MarkForm} from '#app/_ui/citations/mark-form.tsx'
import {UncitedList} from '#app/_ui/citations/uncited-list.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {editionFileRoute, pageRoute, worksheetRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'
import {Spaced} from '#app/_ui/parts/spaced.tsx'

type Props = PageProps<'/[locale]/[edition]/citations'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'citations'}, (other) => pageRoute(other, edition.id, 'citations'))
}

export default async function Citations({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  const {findings} = audit(edition)
  const faults = findings.filter(({gravity}) => gravity !== 'none')
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="citations"
      pathIn={(other) => pageRoute(other, edition.id, 'citations')}
      scripts={['citations']}
    >
      <div className="column citations">
        <h1>{t('title')}</h1>
        <p className="lead">
          {t('lead', {
            claims: edition.claims.length,
            sources: edition.references.flatMap(({items}) => items).length,
            findings: faults.length,
            uncited: edition.uncitedClaims.length,
            marks: edition.support.length
          })}
        </p>
        <nav className="choice" aria-label={t('sections')}>
          <Spaced>
            {(['overview', 'findings', 'uncited', 'ledger'] as const).map((section) => (
              <a key={section} href={`#${section}`}>
                {t(`section.${section}`)}
              </a>
            ))}
            <a href={worksheetRoute(locale, edition.id)}>{t('worksheet')}</a>
            <a href={editionFileRoute(edition.id, 'findings.csv')}>CSV</a>
            <a href={editionFileRoute(edition.id, 'findings.json')}>JSON</a>
          </Spaced>
        </nav>
        <h2 id="overview">{t('section.overview')}</h2>
        <ClaimMatrix edition={edition} locale={locale} />
        <h2 id="findings">
          {t('section.findings')} <small>{faults.length}</small>
        </h2>
        <p>{t('findingsLead')}</p>
        <FindingList edition={edition} locale={locale} />
        <h2 id="uncited">
          {t('section.uncited')} <small>{edition.uncitedClaims.length}</small>
        </h2>
        <p>{t('uncitedLead')}</p>
        <UncitedList edition={edition} locale={locale} />
        <h2 id="ledger">{t('section.ledger')}</h2>
        <p>{t('ledgerLead')}</p>
        <LedgerTools edition={edition} />
        <MarkForm />
        <ClaimLedger edition={edition} locale={locale} />
      </div>
    </PageFrame>
  )
}
