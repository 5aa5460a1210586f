import type {JudgementId, Locale, PhraseLink, RowId, SectionSummary} from '#lib/edition/index.ts'

/** The id of a phrase link: `a3.p4`. No id of another thing has a dot. */
export function linkId(row: RowId, phrase: PhraseLink['id']): JudgementId {
  return `${row}.${phrase}` as JudgementId
}

/** The id of a shift, the first of its row or of its phrase at 0: `a3.s1`, `a3.p4.s1`. */
export function shiftId(row: RowId, phrase: PhraseLink['id'] | undefined, index: number): JudgementId {
  return [row, ...(phrase === undefined ? [] : [phrase]), `s${index + 1}`].join('.') as JudgementId
}

/** The id of a summary in a language of the interface: `summary.stage-1.ky`. */
export function summaryId(of: SectionSummary['of'], locale: Locale): JudgementId {
  return `summary.${of}.${locale}` as JudgementId
}
