import type {Lang} from '#lib/edition/index.ts'
import type {ListedJudgement} from './judgement-list.ts'
import {languagePairs, type LanguagePair} from './language-pairs.ts'

/**
 * The pairs of languages whose reviewers a judgement is for: a shift those of a version that departs and one that it departs from, a
 * link those that it links. What is in one language alone is for each pair that has it.
 */
export function judgementPairs({languages, ...judgement}: ListedJudgement, all: ReadonlyArray<Lang>): ReadonlyArray<LanguagePair> {
  const shift = judgement.what === 'summary' ? undefined : judgement.shift
  const meets = (a: Lang, b: Lang): boolean => {
    if (shift) return (shift.in.includes(a) && shift.of.includes(b)) || (shift.in.includes(b) && shift.of.includes(a))
    return languages.length === 1 ? languages.includes(a) || languages.includes(b) : languages.includes(a) && languages.includes(b)
  }
  return languagePairs(all).filter(([a, b]) => meets(a, b))
}
