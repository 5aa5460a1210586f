// Names under which things are kept on the device: a part of the table of `hooks.ts`. Ids hold no spaces; a name of a person stands last, since it may.
export const settingsKey = 'settings'
export const checkerKey = 'checker'
export const cameFromKey = 'came-from'
/** The addresses of the fonts that this device has; the faces of this visit and when its last page was seen. */
export const fontsKey = 'fonts'
export const visitKey = 'visit'

/** The note on a row; with no row, what the names of all notes on an edition begin with. */
export function noteKey(edition: string, row = ''): string {
  return `note ${edition} ${row}`
}

/** All notes on an edition, as they were kept before each had a name of its own. */
export function oldNotesKey(edition: string): string {
  return `notes ${edition}`
}

/** All marks on an edition, as they were kept before each had a name of its own. */
export function oldMarksKey(edition: string): string {
  return `marks ${edition}`
}

/** What is kept of an edition's checking. */
export type MarkKind = 'mark' | 'access' | 'draft' | 'undo'

/** The name of a mark, a visit or a draft; with fewer parts, what the names of all such begin with. */
export function markKey(kind: MarkKind, edition: string, ...parts: ReadonlyArray<string>): string {
  return [kind, edition, ...parts, ...(parts.length === 0 ? [''] : [])].join(' ')
}
