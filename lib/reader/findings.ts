import type {PublishedEdition} from './read-edition.ts'

export type PublishedFinding = PublishedEdition['findings'][number]

/** What is wrong with a segment of the print, or looks so: what rules found, then what a reader did. */
export function findingsOf({findings}: PublishedEdition, segment: string): ReadonlyArray<PublishedFinding> {
  return findings.filter(({places}) => places.includes(segment))
}
