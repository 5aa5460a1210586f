import type {Edition, SegmentId} from '#lib/edition/index.ts'
import type {LanguagePair} from './language-pairs.ts'
import {pairLinks, type PairLink} from './pair-links.ts'
import {segmentOrder} from './segment-order.ts'

export interface Crossings {
  /** Pairs of links that stand in opposite order in the two languages: crossing lines, if one draws them. */
  readonly crossing: ReadonlyArray<readonly [PairLink, PairLink]>
  /** The fewest links that cause them all: without these both languages have one order. */
  readonly moved: ReadonlyArray<PairLink>
}

interface PlacedLink {
  readonly link: PairLink
  readonly at: readonly [number, number]
}

/**
 * Where the order of two languages differs. A link stands where its first segment stands in each language; links without a
 * counterpart cross nothing. One paragraph that was moved over ten others makes ten crossings and is one moved link.
 */
export function crossings(edition: Pick<Edition, 'alignment' | 'units'>, pair: LanguagePair): Crossings {
  const orders = pair.map((lang) => segmentOrder(edition, lang))
  const place = (ids: ReadonlyArray<SegmentId>, side: 0 | 1): number => Math.min(...ids.map((id) => orders[side]!.get(id)!))
  const links = edition.alignment.rows
    .flatMap((row) => pairLinks(row, pair))
    .filter(({segments: [a, b]}) => a.length > 0 && b.length > 0)
    .map((link): PlacedLink => ({link, at: [place(link.segments[0], 0), place(link.segments[1], 1)]}))
    .sort((one, other) => one.at[0] - other.at[0])

  const kept = longestRise(links)
  return {
    crossing: links.flatMap((one, index) =>
      links
        .slice(index + 1)
        .filter((other) => other.at[1] < one.at[1])
        .map((other) => [one.link, other.link] as const)
    ),
    moved: links.filter((link) => !kept.has(link)).map(({link}) => link)
  }
}

/** The most links that stand in one order in both languages; of several choices the one that keeps the earliest. */
function longestRise(links: ReadonlyArray<PlacedLink>): ReadonlySet<PlacedLink> {
  const best: Array<ReadonlyArray<PlacedLink>> = []
  links.forEach((link, index) => {
    const before = best.slice(0, index).filter((run) => run.at(-1)!.at[1] < link.at[1])
    const longest = before.reduce<ReadonlyArray<PlacedLink>>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, link])
  })
  return new Set(best.reduce<ReadonlyArray<PlacedLink>>((a, b) => (b.length > a.length ? b : a), []))
}
