import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {ParallelPage} from '#app/_ui/parallel/parallel-page.tsx'
import {parallelRoute} from '#lib/routes/routes.ts'

export async function generateMetadata({params}: PageProps<'/[locale]/[edition]/parallel'>): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'parallel'}, (other) => parallelRoute(other, edition.id))
}

export default async function Parallel({params}: PageProps<'/[locale]/[edition]/parallel'>): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  return <ParallelPage edition={edition} languages={edition.languages} locale={locale} />
}
