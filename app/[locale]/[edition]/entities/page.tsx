import '#app/_styles/tables.css'
import '#app/_ui/entities/entities.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {RegisterSection} from '#app/_ui/entities/register-section.tsx'
import {UnresolvedList} from '#app/_ui/entities/unresolved-list.tsx'
import {WhoseNames} from '#app/_ui/entities/whose-names.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {pageRoute} from '#lib/routes/routes.ts'
import {unresolvedOf} from '#lib/entities/unresolved-of.ts'
import {registerOf} from '#lib/entities/register.ts'
import {RegisterMenu} from '#app/_ui/parts/register-menu.tsx'
import {Spaced} from '#app/_ui/parts/spaced.tsx'

type Props = PageProps<'/[locale]/[edition]/entities'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'entities'}, (other) => pageRoute(other, edition.id, 'entities'))
}

export default async function Entities({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Entities'})
  const sections = registerOf(edition, locale)
  const unresolved = unresolvedOf(edition).length
  return (
    <PageFrame locale={locale} edition={edition} current="entities" pathIn={(other) => pageRoute(other, edition.id, 'entities')}>
      <div className="wide">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead', {count: edition.entities.length})}</p>
        <RegisterMenu edition={edition} locale={locale} current="entities" />
        <nav className="choice" aria-label={t('types')}>
          <Spaced>
            {sections.map(({type, entities}) => (
              <a key={type} href={`#${type}`}>
                {t(`section.${type}`)} {entities.length}
              </a>
            ))}
            <a href="#whose-names">{t('whose')}</a>
            {unresolved > 0 && <a href="#unresolved">{t('unresolved', {count: String(unresolved)})}</a>}
          </Spaced>
        </nav>
        {sections.map((section) => (
          <RegisterSection key={section.type} edition={edition} section={section} locale={locale} />
        ))}
        <WhoseNames edition={edition} locale={locale} />
        <UnresolvedList edition={edition} locale={locale} />
      </div>
    </PageFrame>
  )
}
