import type {Element} from 'xast'
import {x} from 'xastscript'
import {mentionTypes, type Edition, type Entity, type EntityType} from '#lib/edition/index.ts'
import {entityToTei} from './entity-to-tei.ts'
import {entityPointer, entityXmlId, pointer} from './tei-ids.ts'

const lists: Readonly<Record<EntityType, readonly [element: string, type?: string]>> = {
  person: ['listPerson'],
  place: ['listPlace'],
  org: ['listOrg'],
  event: ['listEvent'],
  work: ['listBibl', 'works'],
  award: ['list', 'awards'],
  people: ['listPerson', 'peoples']
}

/** The register, a list for each type that has entries, and the relations between them. */
export function registerToTei(edition: Pick<Edition, 'entities'>): ReadonlyArray<Element> {
  const relations = edition.entities.flatMap((entity) => relationsOf(edition, entity))
  return [
    ...mentionTypes.flatMap((type) => {
      const entries = edition.entities.filter((entity) => entity.type === type)
      const [element, kind] = lists[type]
      return entries.length > 0 ? [x(element, {type: kind}, entries.map(entityToTei))] : []
    }),
    ...(relations.length > 0 ? [x('listRelation', relations)] : [])
  ]
}

function relationsOf(edition: Pick<Edition, 'entities'>, entity: Entity): ReadonlyArray<Element> {
  const active = pointer([entityXmlId(entity)])
  return [
    ...(entity.partOf ? [x('relation', {name: 'part-of', active, passive: entityPointer(edition, [entity.partOf])})] : []),
    ...(entity.where ? [x('relation', {name: 'located-in', active, passive: entityPointer(edition, [entity.where])})] : [])
  ]
}
