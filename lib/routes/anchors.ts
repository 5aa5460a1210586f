import type {Citation, Emendation, EntityType, Unit} from '#lib/edition/index.ts'

/** Fragment of an entry of the reference list. Its sources have their own ids: `ref-3-b`. */
export function referenceAnchor(number: number): string {
  return `ref-${number}`
}

/** Fragment of a marker in the text: the number, then its occurrence. */
export function citationAnchor({number, occurrence}: Pick<Citation, 'number' | 'occurrence'>): string {
  return `cite-${number}-${occurrence}`
}

/** Fragment of the note that stands beside a marker. */
export function noteAnchor({number, occurrence}: Pick<Citation, 'number' | 'occurrence'>): string {
  return `note-${number}-${occurrence}`
}

/** Fragment of a row of the parallel view. */
export function rowAnchor(row: string): string {
  return `row-${row}`
}

/** Fragment of an intervention in the apparatus: its block and offset, and its number among those at one offset from the second on. */
export function emendationAnchor({emendations, id}: Pick<Unit, 'emendations' | 'id'>, emendation: Emendation): string {
  const before = emendations.slice(0, emendations.indexOf(emendation)).filter(({start}) => start === emendation.start).length
  return `emendation-${id}-${emendation.start}${before > 0 ? `-${before + 1}` : ''}`
}

/** Fragment of a mention on the page of its entity, by its number there, from 0. */
export function mentionAnchor(index: number): string {
  return `mention-${index + 1}`
}

/** Fragment of the first entry of a letter in a type's list of the register. */
export function letterAnchor(type: EntityType, index: number): string {
  return `letter-${type}-${index + 1}`
}

/** Fragment of a place on the map. */
export function mapAnchor(place: string): string {
  return `on-map-${place}`
}

/** Fragment of an event in the table of meetings. */
export function meetingAnchor(event: string): string {
  return `meeting-${event}`
}

/** Fragment of a judgement on the page of those that can be reviewed. */
export function judgementAnchor(judgement: string): string {
  return `review-${judgement}`
}
