import '#app/_ui/search/search.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {SearchPanel} from '#app/_ui/search/search-panel.tsx'
import {SearchWithoutScripts} from '#app/_ui/search/search-without-scripts.tsx'
import {searchedPages} from '#app/_ui/search/searched-pages.ts'
import {searchRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/search'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Search'})
  return pageHead({edition, locale, page: '', name: t('title')}, (other) => searchRoute(other, edition.id))
}

export default async function Search({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Search'})
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      pathIn={(other) => searchRoute(other, edition.id)}
      hasSearchBox={false}
      scripts={['search']}
    >
      <div className="column search-page">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <SearchPanel edition={edition} locale={locale} pages={await searchedPages(edition)} />
        <SearchWithoutScripts edition={edition} locale={locale} />
      </div>
    </PageFrame>
  )
}
