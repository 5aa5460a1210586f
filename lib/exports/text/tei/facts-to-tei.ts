import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition, Entity, EntityId, Participation} from '#lib/edition/index.ts'
import {editionResp} from './responsible.ts'
import {entityPointer, entityXmlId, pointer} from './tei-ids.ts'

/**
 * Who takes part in an event, between whom a document is, who signs it and on which event, by which document a name was changed: relations, each
 * with the sentences that say so (`source`). The capacity is its `type`; for whom a person stands is a relation of its own that points at the
 * event or the document (`corresp`); what the edition carries over is `#basis.inferred`. tests/exports/tei/facts.test.ts.
 */
export function factsToTei(edition: Pick<Edition, 'entities'>, entity: Entity): ReadonlyArray<Element> {
  const self = pointer([entityXmlId(entity)])
  const to = (id: EntityId): string => entityPointer(edition, [id])
  const said = (from: ReadonlyArray<string>) => ({source: pointer(from), resp: `#${editionResp}`})
  const part = (name: string, {as, from, inferred, of, who}: Participation): ReadonlyArray<Element> => {
    const shared = {...said(from), ...(inferred && {ana: '#basis.inferred'})}
    return [
      x('relation', {name, type: as, active: to(who), passive: self, ...shared}),
      ...(of === undefined ? [] : [x('relation', {name: 'represents', active: to(who), passive: to(of), corresp: self, ...shared})])
    ]
  }
  const {earlierNames, occasion, participants, parties, signatories} = entity
  return [
    ...participants.flatMap((participant) => part('participant', participant)),
    ...parties.flatMap((party) => part('party', party)),
    ...signatories.flatMap((signatory) => part('signatory', signatory)),
    ...(occasion ? [x('relation', {name: `${occasion.act}-at`, active: self, passive: to(occasion.event), ...said(occasion.from)})] : []),
    ...earlierNames.flatMap(({decision, from}) =>
      decision === undefined ? [] : [x('relation', {name: 'renamed-by', active: self, passive: to(decision), ...said(from)})]
    )
  ]
}
