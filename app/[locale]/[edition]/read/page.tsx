import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {ReadingPage} from '#app/_ui/reading/reading-page.tsx'
import {ReferenceList} from '#app/_ui/references/reference-list.tsx'
import {pageRoute} from '#lib/routes/routes.ts'

export async function generateMetadata({params}: PageProps<'/[locale]/[edition]/read'>): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'read', isRecord: true}, (other) => pageRoute(other, edition.id, 'read'))
}

export default async function Read({params}: PageProps<'/[locale]/[edition]/read'>): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const lang = edition.metadata.lang
  return (
    <ReadingPage
      edition={edition}
      lang={lang}
      locale={locale}
      references={<ReferenceList edition={edition} lang={lang} locale={locale} />}
    />
  )
}
