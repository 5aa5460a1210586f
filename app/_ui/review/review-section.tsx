import './review.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {reviewRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {ReviewCounts} from './review-counts.tsx'

interface ReviewSectionProps {
  readonly edition: Edition
  readonly locale: Locale
  /** The level of its heading on the page. */
  readonly heading: 'h2' | 'h3'
}

/** How far the judgements are confirmed, language by language, and the way to confirm or contest them; nothing where there are none. */
export function ReviewSection({edition, locale, heading: Heading}: ReviewSectionProps): ReactNode {
  const t = useTranslations('Review')
  if (judgementList(edition).length === 0) return undefined
  return (
    <>
      <Heading id="judgements">{t('counts')}</Heading>
      <ReviewCounts edition={edition} />
      <p>
        <a href={reviewRoute(locale, edition.id)}>{t('toReview')}</a>
      </p>
    </>
  )
}
