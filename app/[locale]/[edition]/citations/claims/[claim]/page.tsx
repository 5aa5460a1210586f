import '#app/_styles/tables.css'
import '#app/_ui/parts/stacks.css'
import '#app/_ui/references/references.css'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {ClaimPage} from '#app/_ui/citations/claim-page.tsx'
import {markersOf} from '#app/_ui/parts/claim-name.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {claimRoute} from '#lib/routes/routes.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {Claim, Edition} from '#lib/edition/index.ts'

type Props = PageProps<'/[locale]/[edition]/citations/claims/[claim]'>

/** Next refuses a route without pages: an edition that cites nothing gets one that is not there, and nothing leads to it. */
export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{claim: string}> {
  const {claims} = editionOf(params.edition)
  return claims.length > 0 ? claims.map(({id}) => ({claim: id})) : [{claim: 'none'}]
}

function claimIn(edition: Edition, id: string): Claim {
  return edition.claims.find((claim) => claim.id === id) ?? notFound()
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const claim = claimIn(edition, (await params).claim)
  const t = await getTranslations({locale, namespace: 'Citations'})
  return pageHead({edition, locale, page: 'citations', name: t('claimTitle', {numbers: markersOf(claim)})}, (other) =>
    claimRoute(other, edition.id, claim.id)
  )
}

export default async function Claims({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  return <ClaimPage edition={edition} claim={claimIn(edition, (await params).claim)} locale={locale} />
}
