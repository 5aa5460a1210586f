import type {Element} from 'xast'
import {x} from 'xastscript'
import {mentionTypes, type Edition, type Entity, type EntityType} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {entityToTei} from './entity-to-tei.ts'
import {factsToTei} from './facts-to-tei.ts'
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

/** The register, a list for each type that has entries, and in it the relations of its entries to others; those of awards stand behind. */
export function registerToTei(edition: Edition): ReadonlyArray<Element> {
  const relations = (entries: ReadonlyArray<Entity>): ReadonlyArray<Element> => {
    const found = entries.flatMap((entity) => relationsOf(edition, entity))
    return found.length > 0 ? [x('listRelation', found)] : []
  }
  const entriesOf = (type: EntityType): ReadonlyArray<Entity> => edition.entities.filter((entity) => entity.type === type)
  return [
    ...mentionTypes.flatMap((type) => {
      const entries = entriesOf(type)
      const [element, kind] = lists[type]
      const own = element === 'list' ? [] : relations(entries)
      return entries.length > 0
        ? [
            x(element, {type: kind}, [
              ...entries.map((entity) => entityToTei(entity, attestedForms(occurrencesOf(edition, entity.id)))),
              ...own
            ])
          ]
        : []
    }),
    // A `list` holds items alone.
    ...relations(mentionTypes.filter((type) => lists[type][0] === 'list').flatMap(entriesOf))
  ]
}

function relationsOf(edition: Pick<Edition, 'entities'>, entity: Entity): ReadonlyArray<Element> {
  const active = pointer([entityXmlId(entity)])
  return [
    ...(entity.partOf ? [x('relation', {name: 'part-of', active, passive: entityPointer(edition, [entity.partOf])})] : []),
    ...(entity.along.length > 0 ? [x('relation', {name: 'along', active, passive: entityPointer(edition, entity.along)})] : []),
    ...(entity.where ? [x('relation', {name: 'located-in', active, passive: entityPointer(edition, [entity.where])})] : []),
    ...factsToTei(edition, entity)
  ]
}
