import type {PublishedEdition} from './read-edition.ts'

export type PublishedClaim = PublishedEdition['claims'][number]
export type PublishedSource = PublishedEdition['references'][number]['items'][number]

/** What one or more markers stand for, with the separate sources of the entries that they name. */
export interface ClaimWithSources {
  readonly claim: PublishedClaim
  /** The words that it stands for in any reading, as printed. */
  readonly words: string
  readonly sources: ReadonlyArray<PublishedSource>
}

/** The claims of an edition with their sources, in reading order. */
export function claimsOf({claims, references, units}: PublishedEdition): ReadonlyArray<ClaimWithSources> {
  return claims.map((claim) => ({
    claim,
    words: claim.core.map(({end, start, unit}) => (units.find(({id}) => id === unit)?.printed ?? '').slice(start, end)).join(' '),
    sources: references.filter(({number}) => claim.citations.includes(number)).flatMap(({items}) => items)
  }))
}
