import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {DivisionId, Edition, Locale, UnitId} from '#lib/edition/index.ts'
import {useReviewText} from '../parts/review-text.ts'

interface SectionSummaryProps {
  readonly edition: Edition
  /** The heading of a section of the print, or an editorial division. */
  readonly of: UnitId | DivisionId
  readonly locale: Locale
}

/** What a section tells, in a few sentences of ours that say so, and what reviewers say of them; nothing where the edition has none. */
export function SectionSummary({edition, of, locale}: SectionSummaryProps): ReactNode {
  const t = useTranslations('Reading')
  const reviewText = useReviewText()
  const summary = edition.summaries.find((candidate) => candidate.of === of)
  if (!summary) return undefined
  const {reviews, status} = summary.judged[locale]
  return (
    <p className="summary" lang={locale}>
      {summary.text[locale]} <small>{[t(`summary.${status}`), ...reviews.map(reviewText)].join(' · ')}</small>
    </p>
  )
}
