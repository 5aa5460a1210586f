import '#app/_styles/tables.css'
import '#app/_ui/shelf/downloads.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {FileChecksums} from '#app/_ui/shelf/file-checksums.tsx'
import {FileList} from '#app/_ui/shelf/file-list.tsx'
import {PassageAddresses} from '#app/_ui/shelf/passage-addresses.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {publishedWith} from '#lib/catalogue/published-with.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {factsOf} from '#lib/exports/file-facts.ts'
import {editionFileRoute, pageRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/downloads'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'downloads'}, (other) => pageRoute(other, edition.id, 'downloads'))
}

export default async function Downloads({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Downloads'})
  const files = await Promise.all(exportFilesOf(edition).map((file) => factsOf(file, edition, publishedWith(edition))))
  return (
    <PageFrame locale={locale} edition={edition} current="downloads" pathIn={(other) => pageRoute(other, edition.id, 'downloads')}>
      <div className="column">
        <h1>{t('title')}</h1>
        <p className="lead">{t.rich('lead', {file: (name) => <a href={editionFileRoute(edition.id, String(name))}>{name}</a>})}</p>
        <FileList edition={edition} files={files} />
        <PassageAddresses edition={edition} />
        <p>{t('paper')}</p>
        <FileChecksums edition={edition} files={files} />
      </div>
    </PageFrame>
  )
}
