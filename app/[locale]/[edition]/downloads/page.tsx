import '#app/_styles/tables.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {FileList} from '#app/_ui/shelf/file-list.tsx'
import {PassageAddresses} from '#app/_ui/shelf/passage-addresses.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/downloads'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'downloads'}, (other) => pageRoute(other, edition.id, 'downloads'))
}

export default async function Downloads({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Downloads'})
  return (
    <PageFrame locale={locale} edition={edition} current="downloads" pathIn={(other) => pageRoute(other, edition.id, 'downloads')}>
      <div className="column">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <FileList edition={edition} />
        <PassageAddresses edition={edition} />
      </div>
    </PageFrame>
  )
}
