import type {Citation} from '#lib/edition/index.ts'

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

/** Fragment of an intervention in the apparatus. */
export function emendationAnchor(unit: string, start: number): string {
  return `emendation-${unit}-${start}`
}
