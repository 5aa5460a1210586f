import type {Lang} from './language-tag.ts'
import type {Unit} from './text.ts'
import type {Localized} from './locales.ts'
import type {Edition} from './edition.ts'
import {blocksOf, type Block} from './blocks.ts'
import {correctedText} from './corrected-text.ts'
import {divisionsFrom} from './queries.ts'

interface OutlinePlace {
  readonly unit: Unit
  /** The id of what it leads to: of the unit, or of the sentence that is the heading. */
  readonly anchor: string
  readonly depth: number
}

/** A line of the contents list: a section, a heading printed in the line of its paragraph, or an editorial division. */
export type OutlineEntry =
  | (OutlinePlace & {readonly kind: 'section' | 'run-in'; readonly title: string; readonly lang: Lang})
  | (OutlinePlace & {readonly kind: 'division'; readonly title: Localized})

/** The contents of a body in reading order. Depth is 1 for sections, one more for what stands in them, and 2 for what stands in none. */
export function outlineOf(edition: Edition, lang: Lang): ReadonlyArray<OutlineEntry> {
  const entriesOf = (blocks: ReadonlyArray<Block>, depth: number): ReadonlyArray<OutlineEntry> =>
    blocks.flatMap((block) => {
      switch (block.type) {
        case 'section':
          return [
            {kind: 'section', unit: block.heading, anchor: block.heading.id, title: block.heading.corrected, lang, depth: block.level},
            ...divisionEntries(edition, block.heading, block.level + 1),
            ...entriesOf(block.children, block.level + 1)
          ]
        case 'division':
          return entriesOf(block.children, depth)
        case 'list':
          return block.items.flatMap((unit) => unitEntries(edition, unit, lang, depth))
        case 'unit':
          return unitEntries(edition, block.unit, lang, depth)
      }
    })
  return entriesOf(blocksOf(edition, lang), 2)
}

function unitEntries(edition: Edition, unit: Unit, lang: Lang, depth: number): ReadonlyArray<OutlineEntry> {
  const headings = unit.segments
    .filter(({role}) => role === 'heading')
    .map((segment): OutlineEntry => ({
      kind: 'run-in',
      unit,
      anchor: segment.id,
      title: correctedText(unit, segment).replace(/[:.]$/u, ''),
      lang,
      depth
    }))
  return [...divisionEntries(edition, unit, depth), ...headings]
}

function divisionEntries(edition: Edition, unit: Unit, depth: number): ReadonlyArray<OutlineEntry> {
  return divisionsFrom(edition, unit.id).map(({title}) => ({kind: 'division', unit, anchor: unit.id, title, depth}))
}
