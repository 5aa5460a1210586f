import {
  isWebAddress,
  type ClaimId,
  type DivisionId,
  type Edition,
  type Entity,
  type EntityId,
  type EvidenceId,
  type FindingId,
  type FindingPlace,
  type ItemId,
  type WebAddress
} from '#lib/edition/index.ts'

// What has a fragment on the site, sentences, blocks, entries and sources of the list, markers and rows, has it as its `xml:id`. All else has
// a name of its kind and a point before its own: no id of an edition holds one, so no two kinds can meet (tests/exports/tei).

/** Of an entry of the register: `person.aisha`. */
export function entityXmlId({id, type}: Pick<Entity, 'id' | 'type'>): string {
  return `${type}.${id}`
}

/** A pointer at entries of the register, by their ids. */
export function entityPointer({entities}: Pick<Edition, 'entities'>, ids: ReadonlyArray<EntityId>): string {
  return pointer(ids.flatMap((id) => entities.filter((entity) => entity.id === id).map(entityXmlId)))
}

/** Of what one or more markers stand for. */
export function claimXmlId(id: ClaimId): string {
  return `claim.${id}`
}

/** Of the anchor where the n-th span of a claim begins or ends, from 1. */
export function claimBoundXmlId(id: ClaimId, number: number, side: 'from' | 'to'): string {
  return `${claimXmlId(id)}.${number}.${side}`
}

/** Of an editorial division. */
export function divisionXmlId(id: DivisionId): string {
  return `division.${id}`
}

/** Of a finding. */
export function findingXmlId(id: FindingId): string {
  return `finding.${id}`
}

/** Of a piece of evidence. */
export function evidenceXmlId(id: EvidenceId): string {
  return `evidence.${id}`
}

/** Of a source, taken apart: the printed words of it have the bare id. */
export function sourceXmlId(id: ItemId): string {
  return `source.${id}`
}

/** A pointer at where a finding or its evidence stands, an address included. */
export function placePointer(at: FindingPlace | WebAddress): string {
  return isWebAddress(at) ? at : `#${at}`
}

/** Some ids of this file as one attribute that points at them. */
export function pointer(ids: ReadonlyArray<string>): string {
  return ids.map((id) => `#${id}`).join(' ')
}
