/** Readers' own notes on the rows of one edition, by the name of the row. */
export type RowNotes = Readonly<Record<string, string>>

/** The notes with one changed; an empty one is none. */
export function withNote(notes: RowNotes, row: string, text: string): RowNotes {
  const {[row]: _, ...others} = notes
  return text.trim() === '' ? others : {...others, [row]: text}
}

/** The notes that are stored; what cannot be read counts as none. */
export function readNotes(stored: string | null): RowNotes {
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
