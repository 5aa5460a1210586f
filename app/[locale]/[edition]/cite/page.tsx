import '#app/_styles/tables.css'
import '#app/_ui/citing/citing.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {CitationList} from '#app/_ui/citing/citation-list.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {languageName} from '#app/_ui/parts/language-name.ts'
import {PassageLinks} from '#app/_ui/citing/passage-links.tsx'
import {citeRoute, editionFileRoute} from '#lib/routes/routes.ts'
import {citableUnits} from '#lib/edition/index.ts'
import {Spaced} from '#app/_ui/parts/spaced.tsx'

type Props = PageProps<'/[locale]/[edition]/cite'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citing'})
  return pageHead({edition, locale, page: '', name: t('title')}, (other) => citeRoute(other, edition.id))
}

export default async function Cite({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citing'})
  const languages = await getTranslations({locale, namespace: 'Languages'})
  return (
    <PageFrame locale={locale} edition={edition} pathIn={(other) => citeRoute(other, edition.id)}>
      <div className="column">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <CitationList edition={edition} target="article" locale={locale} />
        <h2>{t('files')}</h2>
        <p className="files">
          <Spaced>
            {['references.bib', 'references.ris', 'references.csl.json'].map((name) => (
              <a key={name} href={editionFileRoute(edition.id, name)}>
                {name}
              </a>
            ))}
          </Spaced>
        </p>
        <h2>{t('passages')}</h2>
        <PassageLinks edition={edition.id} units={citableUnits(edition)} locale={locale} />
        {edition.translations.map(({units, version}) => (
          <section key={version.id}>
            <h3>{t('inTranslation', {passage: t('passages'), language: languageName(languages, version.lang, locale)})}</h3>
            <PassageLinks edition={edition.id} units={citableUnits({units})} locale={locale} />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
