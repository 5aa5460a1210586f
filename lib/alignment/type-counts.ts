import type {AlignmentRow, RowId} from '#lib/edition/index.ts'
import type {LanguagePair} from './language-pairs.ts'
import {pairLinks, pairType} from './pair-links.ts'

export interface TypeCount {
  /** `1–2`: one segment in the first language of the pair, two in the second. */
  readonly type: string
  readonly count: number
  /** The rows in which it occurs, each once. */
  readonly rows: ReadonlyArray<RowId>
}

/** How often each type of alignment occurs between two languages, the most frequent first. Counted are links: finer ones where they are stated. */
export function typeCounts(rows: ReadonlyArray<AlignmentRow>, pair: LanguagePair): ReadonlyArray<TypeCount> {
  const found = new Map<string, Array<RowId>>()
  for (const link of rows.flatMap((row) => pairLinks(row, pair))) {
    const type = pairType(link)
    found.set(type, [...(found.get(type) ?? []), link.row])
  }
  return [...found]
    .map(([type, ids]) => ({type, count: ids.length, rows: [...new Set(ids)]}))
    .sort((a, b) => b.count - a.count || a.type.localeCompare(b.type, 'en', {numeric: true}))
}
