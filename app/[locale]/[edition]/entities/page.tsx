import '#app/_styles/tables.css'
import '#app/_ui/entities/entities.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {entityRoute, pageRoute} from '#lib/routes/routes.ts'
import {type Entity, type Locale, locales} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {registerOf, sortForm} from '#lib/entities/register.ts'
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
          </Spaced>
        </nav>
        {sections.map(({type, entities}) => (
          <section key={type} aria-labelledby={type} className="register">
            <h2 id={type}>{t(`section.${type}`)}</h2>
            <ul>
              {entities.map((entity) => (
                <li key={entity.id}>
                  <Spaced>
                    <a href={entityRoute(locale, edition.id, entity.id)} {...{[hooks.mention]: type}}>
                      {sortForm(entity, locale)}
                    </a>
                    <span className="count">{occurrencesOf(edition, entity.id).length}</span>
                    {otherNames(entity, locale).map(({langs, name}) => (
                      <span key={name} className="other">
                        <span lang={langs[0]}>{name}</span> <small>{langs.join(', ')}</small>
                      </span>
                    ))}
                  </Spaced>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PageFrame>
  )
}

/** The names in the other languages, each once, with the languages that have it. */
function otherNames({names}: Entity, locale: Locale): ReadonlyArray<{readonly name: string; readonly langs: ReadonlyArray<Locale>}> {
  const others = locales.filter((lang) => lang !== locale && names[lang].name !== names[locale].name)
  return [...new Set(others.map((lang) => names[lang].name))].map((name) => ({
    name,
    langs: others.filter((lang) => names[lang].name === name)
  }))
}
