import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {ReadingPage} from '#app/_ui/reading/reading-page.tsx'
import {ReferenceList} from '#app/_ui/references/reference-list.tsx'
import {readRoute} from '#lib/routes/routes.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {editionInLanguage, readingLanguages} from '#lib/edition/index.ts'

type Props = PageProps<'/[locale]/[edition]/read/[lang]'>

export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{lang: string}> {
  return readingLanguages(editionOf(params.edition)).map((lang) => ({lang}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const {lang} = await params
  return pageHead({edition, locale, page: 'read', isRecord: lang === edition.metadata.lang}, (other) => readRoute(other, edition, lang))
}

export default async function ReadLanguage({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const lang = (await params).lang
  return (
    <ReadingPage
      edition={edition}
      lang={lang}
      locale={locale}
      references={<ReferenceList edition={editionInLanguage(edition, lang)} lang={lang} locale={locale} />}
    />
  )
}
