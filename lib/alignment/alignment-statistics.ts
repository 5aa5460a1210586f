import type {AlignmentRow, Edition, Lang} from '#lib/edition/index.ts'
import {crossings, type Crossings} from './crossings.ts'
import {languagePairs, type LanguagePair} from './language-pairs.ts'
import {lengthRatios, overallRatio, type LengthRatio} from './length-ratios.ts'
import {rowsWithoutCounterpart} from './rows-without-counterpart.ts'
import {typeCounts, type TypeCount} from './type-counts.ts'

export interface PairStatistics extends Crossings {
  readonly languages: LanguagePair
  readonly types: ReadonlyArray<TypeCount>
  readonly ratios: ReadonlyArray<LengthRatio>
  /** Letters of the second language for each letter of the first, over all links with a counterpart. */
  readonly overall: number | undefined
}

export interface AlignmentStatistics {
  readonly pairs: ReadonlyArray<PairStatistics>
  /** Rows without a counterpart in each language. */
  readonly nulls: ReadonlyMap<Lang, ReadonlyArray<AlignmentRow>>
}

/** What can be counted of an alignment; computed, never written. */
export function alignmentStatistics(edition: Edition): AlignmentStatistics {
  const {
    alignment: {rows},
    languages
  } = edition
  return {
    pairs: languagePairs(languages).map((pair) => {
      const ratios = lengthRatios(edition, pair)
      return {languages: pair, types: typeCounts(rows, pair), ...crossings(edition, pair), ratios, overall: overallRatio(ratios)}
    }),
    nulls: new Map(languages.map((lang) => [lang, rowsWithoutCounterpart(rows, lang)]))
  }
}
