import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {ParallelPage} from '#app/_ui/parallel/parallel-page.tsx'
import {parallelRoute} from '#lib/routes/routes.ts'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import {editionOf} from '#lib/catalogue/editions.ts'

type Props = PageProps<'/[locale]/[edition]/parallel/[languages]'>

/** Every choice but that of all languages, which has the plain address; an edition in two languages has that one alone. */
export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{languages: string}> {
  const {languages} = editionOf(params.edition)
  return languageChoices(languages).map((choice) => ({languages: choice.join('-')}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const languages = (await params).languages.split('-')
  const all = languages.length === edition.languages.length
  return pageHead({edition, locale, page: 'parallel'}, (other) => parallelRoute(other, edition.id, all ? [] : languages))
}

export default async function ParallelChoice({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  return <ParallelPage edition={edition} languages={(await params).languages.split('-')} locale={locale} />
}
