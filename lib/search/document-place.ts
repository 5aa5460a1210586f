import {parseSegmentId, passageNumber} from '#lib/edition/index.ts'
import type {SearchDocument} from './search-document.ts'

/** Where a sentence stands, for what readers call it: its kind of place with its language, and the number in it. Undefined of other things. */
export function documentPlace({id, kind}: SearchDocument): {readonly kind: string; readonly number: string} | undefined {
  if (kind !== 'sentence' && kind !== 'translation') return undefined
  const parts = parseSegmentId(id)
  return parts && {kind: `${parts.part} ${parts.lang}`, number: passageNumber(parts)}
}
