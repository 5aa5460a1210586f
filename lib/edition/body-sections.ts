import type {Edition} from './edition.ts'
import {bodyOf} from './queries.ts'
import type {Division, Unit} from './text.ts'

/** A stretch of the body that a page can hold: from a heading, or from where an editorial division begins, to the next of either. */
export interface BodySection {
  /** The id of the division, or of the block of the heading without its language: `stage-1`, `h1`. */
  readonly id: string
  readonly division: Division | undefined
  /** Of the body in the language of the work, in reading order. */
  readonly units: ReadonlyArray<Unit>
}

/**
 * The body in the language of the work in sections, each unit in one of them. A heading with nothing under it stands with what is before it.
 * tests/edition/body-sections.test.ts.
 */
export function bodySections(edition: Pick<Edition, 'divisions' | 'metadata' | 'units'>): ReadonlyArray<BodySection> {
  const {lang} = edition.metadata
  const sections: Array<{id: string; division: Division | undefined; units: Array<Unit>}> = []
  for (const unit of bodyOf(edition, lang)) {
    const division = edition.divisions.find(({from}) => from === unit.id)
    const last = sections.at(-1)
    const begins = !last || division !== undefined || unit.kind === 'heading'
    // A division that begins with the section that its heading opened is that section.
    if (last && division && last.units.every(({kind}) => kind === 'heading') && !last.division) {
      Object.assign(last, {id: division.id, division})
      last.units.push(unit)
    } else if (begins) sections.push({id: division?.id ?? unit.id.slice(lang.length + 1), division, units: [unit]})
    else last.units.push(unit)
  }
  const closing = sections.at(-1)
  if (sections.length > 1 && closing!.units.every(({kind}) => kind === 'heading')) {
    sections.pop()
    sections.at(-1)!.units.push(...closing!.units)
  }
  return sections
}

/** The sections of a body that the edition has translated; none where it has translated nothing. */
export function translatedSections(edition: Edition): ReadonlyArray<BodySection> {
  return edition.translations.some(({units}) => units.some(({part}) => part === 'body')) ? bodySections(edition) : []
}
