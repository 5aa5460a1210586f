import type {DeviceStore} from '../frame/device-store.ts'
import {noteKey, oldNotesKey} from '../hooks.ts'

/** Readers' own notes on the rows of one edition, each kept under a name of its own: two tabs never write over one another's. */
export interface RowNotes {
  readonly read: (row: string) => string
  /** Keeps a note; an empty one is none. False where the device refuses. */
  readonly write: (row: string, text: string) => boolean
  /** Every note on the edition, by its row. */
  readonly all: () => Readonly<Record<string, string>>
}

export function createRowNotes(store: DeviceStore, edition: string): RowNotes {
  const beginning = noteKey(edition)
  const notes: RowNotes = {
    read: (row) => store.read(noteKey(edition, row)) ?? '',
    write: (row, text) => store.write(noteKey(edition, row), text.trim() === '' ? null : text),
    all: () => Object.fromEntries(store.names(beginning).map((name) => [name.slice(beginning.length), store.read(name) ?? '']))
  }
  // They were kept together once.
  for (const [row, text] of Object.entries(readNotes(store.read(oldNotesKey(edition))))) if (notes.read(row) === '') notes.write(row, text)
  if (store.keeps()) store.write(oldNotesKey(edition), null)
  return notes
}

/** Notes that were kept together; what cannot be read counts as none. */
export function readNotes(stored: string | null): Readonly<Record<string, string>> {
  try {
    const notes: unknown = JSON.parse(stored ?? '{}')
    if (typeof notes !== 'object' || notes === null) return {}
    return Object.fromEntries(Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

/** A passage in all shown languages with its citation. Markdown names each language and quotes it. */
export function withCounterparts(
  cells: ReadonlyArray<{readonly name: string; readonly text: string}>,
  citation: string,
  format: 'text' | 'markdown'
): string {
  const blocks = cells.map(({name, text}) => (format === 'markdown' ? `**${name}**\n\n> ${text}` : `${name}: ${text}`))
  return [...blocks, format === 'markdown' ? `— ${citation}` : citation].join('\n\n')
}
