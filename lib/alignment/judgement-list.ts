import {
  locales,
  type AlignmentRow,
  type Edition,
  type JudgementId,
  type Lang,
  type Locale,
  type PhraseLink,
  type Reviewed,
  type SectionSummary,
  type Shift
} from '#lib/edition/index.ts'
import {judgementHash, linkContent, shiftContent, summaryContent} from './judgement-hash.ts'
import {linkId, shiftId, summaryId} from './judgement-id.ts'

/** What there is to review: that words correspond, that versions differ, what a section tells. */
export const judgementKinds = ['link', 'shift', 'summary'] as const
export type JudgementKind = (typeof judgementKinds)[number]

interface Reviewable {
  readonly id: JudgementId
  /** What a review is tied to: it changes when the judgement does. */
  readonly hash: string
  /** The languages that somebody must know to review it. */
  readonly languages: ReadonlyArray<Lang>
  readonly judged: Reviewed
}

/** A judgement on a row or on a phrase of it. */
export interface RowJudgement extends Reviewable {
  readonly what: 'link' | 'shift'
  readonly row: AlignmentRow
  /** Undefined where a shift is one of the whole row. */
  readonly phrase: PhraseLink | undefined
  /** Undefined where the link itself is judged. */
  readonly shift: Shift | undefined
}

/** The summary of a section in one language. */
export interface SummaryJudgement extends Reviewable {
  readonly what: 'summary'
  readonly summary: SectionSummary
  readonly locale: Locale
}

export type ListedJudgement = RowJudgement | SummaryJudgement

/** Every judgement that can be reviewed: row by row its shifts, then its phrases, each with its own shifts; then the summaries. */
export function judgementList(edition: Pick<Edition, 'alignment' | 'languages' | 'summaries' | 'units'>): ReadonlyArray<ListedJudgement> {
  return [
    ...edition.alignment.rows.flatMap((row) => [
      ...row.shifts.map((shift, index) => shiftIn(edition, row, undefined, shift, index)),
      ...row.phrases.flatMap((phrase) => [
        linkIn(edition, row, phrase),
        ...phrase.shifts.map((shift, index) => shiftIn(edition, row, phrase, shift, index))
      ])
    ]),
    ...edition.summaries.flatMap((summary) =>
      locales.map((locale): SummaryJudgement => ({
        what: 'summary',
        id: summaryId(summary.of, locale),
        hash: judgementHash(summaryContent(summary, locale)),
        languages: [locale],
        judged: summary.judged[locale],
        summary,
        locale
      }))
    )
  ]
}

type Texts = Pick<Edition, 'languages' | 'units'>

function linkIn(edition: Texts, row: AlignmentRow, phrase: PhraseLink): RowJudgement {
  return {
    what: 'link',
    id: linkId(row.g, phrase.id),
    hash: judgementHash(linkContent(edition, row, phrase)),
    languages: edition.languages.filter((lang) => phrase.pieces.has(lang)),
    judged: phrase,
    row,
    phrase,
    shift: undefined
  }
}

function shiftIn(edition: Texts, row: AlignmentRow, phrase: PhraseLink | undefined, shift: Shift, index: number): RowJudgement {
  return {
    what: 'shift',
    id: shiftId(row.g, phrase?.id, index),
    hash: judgementHash(shiftContent(edition, row, phrase, shift)),
    languages: edition.languages.filter((lang) => shift.in.includes(lang) || shift.of.includes(lang)),
    judged: shift,
    row,
    phrase,
    shift
  }
}
