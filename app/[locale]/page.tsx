import '#app/_styles/tables.css'
import '#app/_ui/shelf/shelf.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {localeIn} from '#app/_ui/frame/page-params.ts'
import {basePath, manifestRoute, pageRoute, shelfRoute, shelfSearchRoute} from '#lib/routes/routes.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales, titleIn} from '#lib/edition/index.ts'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'

type Props = PageProps<'/[locale]'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const locale = localeIn((await params).locale)
  const t = await getTranslations({locale, namespace: 'Shelf'})
  return {
    ...pageMetadata({title: t('title'), description: t('lead'), locale, locales}, shelfRoute, `${basePath}/`),
    manifest: manifestRoute
  }
}

export default async function Shelf({params}: Props): Promise<ReactNode> {
  const locale = localeIn((await params).locale)
  const t = await getTranslations({locale, namespace: 'Shelf'})
  const search = await getTranslations({locale, namespace: 'Search'})
  return (
    <PageFrame locale={locale} pathIn={shelfRoute}>
      <div className="column">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="choice">
          <a href={shelfSearchRoute(locale)}>{search('shelf.title')}</a>
        </p>
        <ul className="shelf">
          {editionIds().map((id) => {
            const edition = editionOf(id)
            const {authors, journal, summary, year} = edition.metadata
            const {lang, title} = titleIn(edition, locale)
            return (
              <li key={id}>
                <h2>
                  <a href={pageRoute(locale, edition.id, '')} lang={lang}>
                    {title}
                  </a>
                </h2>
                <p className="authors">
                  {authors.map(({name}) => name[locale]).join('; ')}. <span lang={lang}>{journal[lang]}</span>, {year}
                </p>
                <p>{summary[locale]}</p>
                <p className="languages">{edition.languages.join(' · ')}</p>
              </li>
            )
          })}
        </ul>
      </div>
    </PageFrame>
  )
}
