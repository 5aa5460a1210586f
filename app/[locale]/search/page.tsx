import '#app/_ui/search/search.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {localeIn} from '#app/_ui/frame/page-params.ts'
import {ShelfPanel} from '#app/_ui/search/shelf-panel.tsx'
import {basePath, shelfSearchRoute} from '#lib/routes/routes.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const locale = localeIn((await params).locale)
  const t = await getTranslations({locale, namespace: 'Search'})
  return pageMetadata({title: t('shelf.title'), description: t('shelf.lead'), locale, locales}, shelfSearchRoute, `${basePath}/`)
}

export default async function ShelfSearch({params}: Props): Promise<ReactNode> {
  const locale = localeIn((await params).locale)
  const t = await getTranslations({locale, namespace: 'Search'})
  return (
    <PageFrame locale={locale} pathIn={shelfSearchRoute} scripts={['shelf']}>
      <div className="column search-page">
        <h1>{t('shelf.title')}</h1>
        <p className="lead">{t('shelf.lead')}</p>
        <ShelfPanel editions={editionIds().map(editionOf)} locale={locale} />
      </div>
    </PageFrame>
  )
}
