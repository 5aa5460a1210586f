import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {SectionPage} from '#app/_ui/parallel/section-page.tsx'
import {translatedSections} from '#lib/edition/index.ts'
import {sectionRoute} from '#lib/routes/routes.ts'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import {editionOf} from '#lib/catalogue/editions.ts'

type Props = PageProps<'/[locale]/[edition]/parallel/body/[section]/[languages]'>

/** Every choice but that of all languages, which has the plain address, of every section. */
export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{section: string; languages: string}> {
  const edition = editionOf(params.edition)
  const choices = languageChoices(edition.languages).filter((choice) => choice.length < edition.languages.length)
  return translatedSections(edition).flatMap(({id}) => choices.map((choice) => ({section: id, languages: choice.join('-')})))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const {section, languages} = await params
  return pageHead({edition, locale, page: 'parallel'}, (other) => sectionRoute(other, edition.id, section, languages.split('-')))
}

export default async function ParallelSectionChoice({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const {section: id, languages} = await params
  const section = translatedSections(edition).find((other) => other.id === id)!
  return <SectionPage edition={edition} section={section} languages={languages.split('-')} locale={locale} />
}
