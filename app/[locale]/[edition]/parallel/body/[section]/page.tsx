import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {SectionPage} from '#app/_ui/parallel/section-page.tsx'
import {translatedSections} from '#lib/edition/index.ts'
import {sectionRoute} from '#lib/routes/routes.ts'

import {editionOf} from '#lib/catalogue/editions.ts'

type Props = PageProps<'/[locale]/[edition]/parallel/body/[section]'>

export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{section: string}> {
  return translatedSections(editionOf(params.edition)).map(({id}) => ({section: id}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const {section} = await params
  return pageHead({edition, locale, page: 'parallel'}, (other) => sectionRoute(other, edition.id, section))
}

export default async function ParallelSection({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const {section: id} = await params
  const section = translatedSections(edition).find((other) => other.id === id)!
  return <SectionPage edition={edition} section={section} languages={edition.languages} locale={locale} />
}
