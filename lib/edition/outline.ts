import type {Lang, Unit} from './text.ts'
import type {Localized} from './locales.ts'
import type {Edition} from './edition.ts'
import {correctedText} from './corrected-text.ts'
import {bodyOf, divisionsFrom} from './queries.ts'

/** A line of the contents list: a section, a heading printed in the line of its paragraph, or an editorial division. */
export type OutlineEntry =
  | {readonly kind: 'section' | 'run-in'; readonly unit: Unit; readonly title: string; readonly lang: Lang; readonly depth: number}
  | {readonly kind: 'division'; readonly unit: Unit; readonly title: Localized; readonly depth: number}

/** The contents of a body in reading order. Depth is 1 for sections and 2 for what stands in them. */
export function outlineOf(edition: Edition, lang: Lang): ReadonlyArray<OutlineEntry> {
  return bodyOf(edition, lang).flatMap((unit): ReadonlyArray<OutlineEntry> => {
    const divisions = divisionsFrom(edition, unit.id).map(({title}): OutlineEntry => ({kind: 'division', unit, title, depth: 2}))
    if (unit.kind === 'heading') return [{kind: 'section', unit, title: unit.corrected, lang, depth: unit.depth ?? 1}, ...divisions]
    const headings = unit.segments
      .filter(({role}) => role === 'heading')
      .map((segment): OutlineEntry => ({kind: 'run-in', unit, title: correctedText(unit, segment).replace(/[:.]$/u, ''), lang, depth: 2}))
    return [...divisions, ...headings]
  })
}
