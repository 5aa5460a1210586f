import type {FindingPlace} from './checking.ts'
import type {WebAddress} from './web-address.ts'
import type {EntryId, ItemId} from './ids.ts'

/** Whether a finding stands in the reference list, at an entry (`ref-8`) or a source of one (`ref-8-a`); else at a sentence of the text. */
export function isInReferences(place: FindingPlace): place is EntryId | ItemId {
  return place.startsWith('ref-')
}

/** Whether a piece of evidence is from a source that is not of the edition. */
export function isWebAddress(at: FindingPlace | WebAddress): at is WebAddress {
  return /^https?:/u.test(at)
}

/** An entry or a source of one as readers call it, in prose and on pages: `ref-8` → `8`, `ref-8-a` → `8 a`. */
export function itemLabel(id: EntryId | ItemId): string {
  return id.replace(/^ref-/u, '').replace('-', ' ')
}
