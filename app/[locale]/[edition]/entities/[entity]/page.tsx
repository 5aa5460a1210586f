import '#app/_ui/entities/entities.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {EntityCard} from '#app/_ui/entities/entity-card.tsx'
import {EntityFacts} from '#app/_ui/entities/entity-facts.tsx'
import {NameTable} from '#app/_ui/entities/name-table.tsx'
import {OccurrenceList} from '#app/_ui/entities/occurrence-list.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {entityRoute, pageRoute} from '#lib/address/routes.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {entityOf, type EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'

type Props = PageProps<'/[locale]/[edition]/entities/[entity]'>

export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{entity: string}> {
  return editionOf(params.edition).entities.map(({id}) => ({entity: id}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const entity = entityOf(edition, (await params).entity as EntityId)
  return pageHead({edition, locale, page: 'entities', name: entity.names[locale].name}, (other) => entityRoute(other, edition.id, entity.id))
}

export default async function EntityPage({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const entity = entityOf(edition, (await params).entity as EntityId)
  const t = await getTranslations({locale, namespace: 'Entities'})
  const occurrences = occurrencesOf(edition, entity.id)
  return (
    <PageFrame locale={locale} edition={edition} current="entities" pathIn={(other) => entityRoute(other, edition.id, entity.id)}>
      <div className="column">
        <p className="up">
          <a href={`${pageRoute(locale, edition.id, 'entities')}#${entity.type}`}>{t(`section.${entity.type}`)}</a>
        </p>
        <h1>{entity.names[locale].name}</h1>
        <EntityCard edition={edition} entity={entity} locale={locale} />
        <p>{entity.article[locale]}</p>
        <EntityFacts edition={edition} entity={entity} locale={locale} />
        <NameTable entity={entity} occurrences={occurrences} />
        <h2>{t('occurrences', {count: occurrences.length})}</h2>
        <OccurrenceList edition={edition} occurrences={occurrences} locale={locale} />
      </div>
    </PageFrame>
  )
}
