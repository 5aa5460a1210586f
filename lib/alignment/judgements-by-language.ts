import type {Edition, Lang} from '#lib/edition/index.ts'
import {judgementCounts, type JudgementCounts} from './judgement-counts.ts'
import {judgementList} from './judgement-list.ts'

/**
 * How far the judgements on each language of the texts, and of our prose, are confirmed. A judgement on two languages counts in both: the sum of
 * the languages is more than `all`.
 */
export function judgementsByLanguage(edition: Edition): {
  readonly all: JudgementCounts
  readonly languages: ReadonlyArray<{readonly lang: Lang; readonly counts: JudgementCounts}>
} {
  const judgements = judgementList(edition)
  const languages = [...new Set([...edition.languages, ...judgements.flatMap((judgement) => judgement.languages)])]
  return {
    all: judgementCounts(judgements.map(({judged}) => judged)),
    languages: languages.map((lang) => ({
      lang,
      counts: judgementCounts(judgements.filter((judgement) => judgement.languages.includes(lang)).map(({judged}) => judged))
    }))
  }
}
