import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {ParallelPage} from '#app/_ui/parallel/parallel-page.tsx'
import {SectionPage} from '#app/_ui/parallel/section-page.tsx'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {translatedSections, type BodySection, type Edition, type Lang} from '#lib/edition/index.ts'
import {parallelRoute, sectionRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/parallel/[...view]'>

/**
 * The views of the parallel text but that of the title matter in all languages, which has the plain address: `ky-ru`, and of each section of a
 * translated body `body/stage-1` and `body/stage-1/ky-ru`. In one route, since a site must have a page of each: an edition in two languages
 * has one choice of them, and one that has translated nothing no sections.
 */
export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{view: Array<string>}> {
  const edition = editionOf(params.edition)
  const choices = languageChoices(edition.languages)
  const smaller = choices.filter((choice) => choice.length < edition.languages.length)
  const views = [
    ...choices.map((choice) => [choice.join('-')]),
    ...translatedSections(edition).flatMap(({id}) => [['body', id], ...smaller.map((choice) => ['body', id, choice.join('-')])])
  ]
  return views.map((view) => ({view}))
}

interface View {
  readonly section: BodySection | undefined
  readonly languages: ReadonlyArray<Lang>
}

function viewOf(edition: Edition, view: ReadonlyArray<string>): View {
  const [section, choice] = view[0] === 'body' ? [view[1], view[2]] : [undefined, view[0]]
  return {
    section: translatedSections(edition).find(({id}) => id === section),
    languages:
      choice === undefined ? edition.languages : languageChoices(edition.languages).find((languages) => languages.join('-') === choice)!
  }
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const {languages, section} = viewOf(edition, (await params).view)
  const choice = languages.length === edition.languages.length ? [] : languages
  return pageHead({edition, locale, page: 'parallel'}, (other) =>
    section ? sectionRoute(other, edition.id, section.id, choice) : parallelRoute(other, edition.id, choice)
  )
}

export default async function ParallelView({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const {languages, section} = viewOf(edition, (await params).view)
  if (!section) return <ParallelPage edition={edition} languages={languages} locale={locale} />
  return <SectionPage edition={edition} section={section} languages={languages} locale={locale} />
}
