import '#app/_styles/tables.css'
import '#app/_ui/references/references.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {ReferenceEntry} from '#app/_ui/references/reference-entry.tsx'
import {pageRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/references'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'references'}, (other) => pageRoute(other, edition.id, 'references'))
}

export default async function References({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'References'})
  const sources = edition.references.flatMap(({items}) => items)
  return (
    <PageFrame locale={locale} edition={edition} current="references" pathIn={(other) => pageRoute(other, edition.id, 'references')}>
      <div className="column">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead', {entries: edition.references.length, sources: sources.length})}</p>
        {sources.some(({translatedTitle}) => translatedTitle?.[locale] !== undefined) && <p className="editorial">{t('titles')}</p>}
        <section role="doc-bibliography" aria-label={t('title')}>
          <ol className="references">
            {edition.references.map((reference) => (
              <ReferenceEntry key={reference.number} edition={edition} reference={reference} locale={locale} />
            ))}
          </ol>
        </section>
      </div>
    </PageFrame>
  )
}
