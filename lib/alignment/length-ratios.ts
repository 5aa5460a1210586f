import {printedText, segmentOf, type Edition, type SegmentId, type UnitKind} from '#lib/edition/index.ts'
import {letterCount} from '#lib/text/letters.ts'
import type {LanguagePair} from './language-pairs.ts'
import {modifiedScores} from './modified-scores.ts'
import {pairLinks, type PairLink} from './pair-links.ts'

export interface LengthRatio {
  readonly link: PairLink
  /** What it is compared with: links of the same kind of text. */
  readonly kind: UnitKind
  /** Letters in the first and in the second language. */
  readonly letters: readonly [number, number]
  /** Letters of the second language for each letter of the first. */
  readonly ratio: number
  /** How far the ratio lies from what is usual; undefined where there is too little to compare it with. */
  readonly score: number | undefined
  readonly outlier: boolean
}

/** A kind of text with fewer links in a pair of languages has no usual ratio. */
export const leastLinks = 5
/** Letters that one side of a link at least needs before its ratio can be called unusual. */
export const leastLetters = 30
/** The limit that Iglewicz and Hoaglin recommend for the modified z-score. */
export const greatestScore = 3.5

/**
 * Length of one version against the other, in letters, link by link; links without a counterpart have no ratio.
 *
 * The rule for outliers: a link is marked when the modified z-score of the logarithm of its ratio, among the links of the
 * same kind of text (titles, keywords, abstracts, headings, paragraphs …) in the same two languages, lies beyond ±3.5, and
 * there are at least five such links. The logarithm makes twice as long and half as long equally far. The score is built
 * on medians, since with a dozen sentences one odd sentence would hide itself in the mean (B. Iglewicz, D. C. Hoaglin, How to
 * Detect and Handle Outliers, 1993). A word or two prove nothing: the shorter a text, the more its ratio varies by chance (W. A. Gale,
 * K. W. Church, A Program for Aligning Sentences in Bilingual Corpora, 1993), so that a link of which
 * neither side has thirty letters is measured and never marked. An outlier is a place to look at, not a fault.
 */
export function lengthRatios(edition: Edition, pair: LanguagePair): ReadonlyArray<LengthRatio> {
  const measured = edition.alignment.rows
    .flatMap((row) => pairLinks(row, pair))
    .map((link) => {
      const [a, b] = link.segments.map((ids) => lettersOf(edition, ids)) as [number, number]
      return {link, letters: [a, b] as const, ratio: b / a}
    })
    .filter(({letters: [a, b]}) => a > 0 && b > 0)
    .map((item) => ({...item, kind: segmentOf(edition, item.link.segments[0][0]!).unit.kind}))

  const scores = new Map<object, number>()
  for (const kind of new Set(measured.map((item) => item.kind))) {
    const group = measured.filter((item) => item.kind === kind)
    if (group.length < leastLinks) continue
    modifiedScores(group.map(({ratio}) => Math.log(ratio))).forEach((score, index) => scores.set(group[index]!, score))
  }
  return measured.map((item) => {
    const score = scores.get(item)
    const isLong = Math.max(...item.letters) >= leastLetters
    return {...item, score, outlier: isLong && score !== undefined && Math.abs(score) > greatestScore}
  })
}

/** Letters of the second language for each letter of the first, over everything that has a counterpart; undefined where nothing has. */
export function overallRatio(ratios: ReadonlyArray<LengthRatio>): number | undefined {
  const [a, b] = [0, 1].map((side) => ratios.reduce((sum, {letters}) => sum + letters[side]!, 0)) as [number, number]
  return a > 0 ? b / a : undefined
}

function lettersOf(edition: Edition, ids: ReadonlyArray<SegmentId>): number {
  return ids.reduce((sum, id) => {
    const {segment, unit} = segmentOf(edition, id)
    return sum + letterCount(printedText(unit, segment))
  }, 0)
}
