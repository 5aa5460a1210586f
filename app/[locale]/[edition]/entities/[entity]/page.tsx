import '#app/_styles/tables.css'
import '#app/_ui/entities/entities.css'
import '#app/_ui/parts/participants.css'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {DossierClaims} from '#app/_ui/entities/dossier-claims.tsx'
import {DossierCompanions} from '#app/_ui/entities/dossier-companions.tsx'
import {DossierEvents} from '#app/_ui/entities/dossier-events.tsx'
import {DossierFindings} from '#app/_ui/entities/dossier-findings.tsx'
import {DossierQuotations} from '#app/_ui/entities/dossier-quotations.tsx'
import {DossierSources} from '#app/_ui/entities/dossier-sources.tsx'
import {EntityCard} from '#app/_ui/entities/entity-card.tsx'
import {EntityFacts} from '#app/_ui/entities/entity-facts.tsx'
import {FormTable} from '#app/_ui/entities/form-table.tsx'
import {MentionSpread} from '#app/_ui/entities/mention-spread.tsx'
import {NameTable} from '#app/_ui/entities/name-table.tsx'
import {StatedFacts} from '#app/_ui/entities/stated-facts.tsx'
import {OccurrenceList} from '#app/_ui/entities/occurrence-list.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {Prose} from '#app/_ui/parts/prose.tsx'
import {entityRoute, pageRoute} from '#lib/routes/routes.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {Edition, Entity} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {spreadOf} from '#lib/entities/spread-of.ts'

type Props = PageProps<'/[locale]/[edition]/entities/[entity]'>

/** Next refuses a route without pages: an edition that names nothing gets one that is not there, and nothing leads to it. */
export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{entity: string}> {
  const {entities} = editionOf(params.edition)
  return entities.length > 0 ? entities.map(({id}) => ({entity: id})) : [{entity: 'none'}]
}

function entityIn(edition: Edition, id: string): Entity {
  return edition.entities.find((entity) => entity.id === id) ?? notFound()
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const entity = entityIn(edition, (await params).entity)
  return pageHead({edition, locale, page: 'entities', name: entity.names[locale].name}, (other) =>
    entityRoute(other, edition.id, entity.id)
  )
}

export default async function EntityPage({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const entity = entityIn(edition, (await params).entity)
  const t = await getTranslations({locale, namespace: 'Entities'})
  const occurrences = occurrencesOf(edition, entity.id)
  const spread = spreadOf(edition, occurrences)
  return (
    <PageFrame locale={locale} edition={edition} current="entities" pathIn={(other) => entityRoute(other, edition.id, entity.id)}>
      <div className="column">
        <p className="up">
          <a href={`${pageRoute(locale, edition.id, 'entities')}#${entity.type}`}>{t(`section.${entity.type}`)}</a>
        </p>
        <h1>{entity.names[locale].name}</h1>
        <EntityCard edition={edition} entity={entity} locale={locale} />
        <p>
          <Prose edition={edition} locale={locale} text={entity.article[locale]} />
        </p>
        <EntityFacts edition={edition} entity={entity} locale={locale} />
        <StatedFacts edition={edition} entity={entity} locale={locale} />
        <NameTable entity={entity} occurrences={occurrences} />
        <FormTable entity={entity} occurrences={occurrences} />
        <DossierEvents edition={edition} entity={entity} locale={locale} />
        <DossierQuotations edition={edition} entity={entity.id} locale={locale} />
        <DossierSources edition={edition} entity={entity.id} locale={locale} />
        <DossierClaims edition={edition} entity={entity.id} locale={locale} />
        <DossierFindings edition={edition} occurrences={occurrences} locale={locale} />
        <DossierCompanions edition={edition} entity={entity.id} locale={locale} />
        <h2 id="mentions">{t('occurrences', {count: String(occurrences.length)})}</h2>
        <MentionSpread edition={edition} locale={locale} spread={spread} />
        <OccurrenceList edition={edition} occurrences={occurrences} locale={locale} spread={spread} />
      </div>
    </PageFrame>
  )
}
