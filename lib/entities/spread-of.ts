import {bodySections, type BodySection, type Edition, type Lang} from '#lib/edition/index.ts'
import type {Occurrence} from './occurrences.ts'

/** A section of the body on a line from 0, its first character, to 1, its last. */
export interface SpreadSection {
  readonly section: BodySection
  readonly start: number
  readonly end: number
  /** The numbers of the occurrences in it, from 0, as they were passed. */
  readonly occurrences: ReadonlyArray<number>
}

export interface Spread {
  readonly sections: ReadonlyArray<SpreadSection>
  /** Where the occurrences lie, in reading order; those outside the body in the language of the work are left out. */
  readonly marks: ReadonlyArray<{readonly occurrence: number; readonly at: number}>
  /** Occurrences in each body that is printed in another language than that of the work. */
  readonly otherBodies: ReadonlyArray<{readonly lang: Lang; readonly occurrences: ReadonlyArray<number>}>
  /** Occurrences in no body: in title matter and abstracts. */
  readonly outside: ReadonlyArray<number>
}

/** How the occurrences of an entity are spread over the body, by characters. Each is in one section, in another body or outside. tests/entities/spread-of.test.ts. */
export function spreadOf(edition: Pick<Edition, 'divisions' | 'metadata' | 'units'>, occurrences: ReadonlyArray<Occurrence>): Spread {
  const sections = bodySections(edition)
  const body = sections.flatMap(({units}) => units)
  const starts = new Map<string, number>()
  let length = 0
  for (const {id, text} of body) {
    starts.set(id, length)
    length += text.length
  }
  const within = occurrences.map(({unit}) => starts.get(unit.id))
  const elsewhere = occurrences.flatMap(({unit}, index) => (within[index] === undefined ? [{index, unit}] : []))
  const others = elsewhere.filter(({unit}) => unit.part === 'body')
  return {
    sections: sections.map((section) => {
      const first = starts.get(section.units[0]!.id)!
      const last = section.units.at(-1)!
      const ids = new Set<string>(section.units.map(({id}) => id))
      return {
        section,
        start: first / length,
        end: (starts.get(last.id)! + last.text.length) / length,
        occurrences: occurrences.flatMap(({unit}, index) => (ids.has(unit.id) ? [index] : []))
      }
    }),
    marks: occurrences.flatMap(({mention}, occurrence) => {
      const start = within[occurrence]
      return start === undefined ? [] : [{occurrence, at: (start + mention.start) / length}]
    }),
    otherBodies: [...new Set(others.map(({unit}) => unit.lang))].map((lang) => ({
      lang,
      occurrences: others.filter(({unit}) => unit.lang === lang).map(({index}) => index)
    })),
    outside: elsewhere.filter(({unit}) => unit.part !== 'body').map(({index}) => index)
  }
}
