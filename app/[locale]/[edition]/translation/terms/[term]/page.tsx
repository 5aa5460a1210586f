import '#app/_styles/tables.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import type {ReactNode} from 'react'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {TermPage} from '#app/_ui/study/term-page.tsx'
import {termTable, type Term} from '#lib/alignment/term-table.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {Edition} from '#lib/edition/index.ts'
import {termRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/translation/terms/[term]'>

/** Next refuses a route without pages: an edition that names no term gets one that is not there, and nothing leads to it. */
export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{term: string}> {
  const terms = termTable(editionOf(params.edition))
  return terms.length > 0 ? terms.map(({id}) => ({term: id})) : [{term: 'none'}]
}

function termIn(edition: Edition, id: string): Term {
  return termTable(edition).find((term) => term.id === id) ?? notFound()
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const {id} = termIn(edition, (await params).term)
  const name = edition.alignment.terms.find((term) => term.id === id)?.names[locale]
  return pageHead({edition, locale, page: 'translation', ...(name !== undefined && {name})}, (other) => termRoute(other, edition.id, id))
}

export default async function TermOf({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  return <TermPage edition={edition} locale={locale} term={termIn(edition, (await params).term)} />
}
