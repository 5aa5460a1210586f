import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {DivisionId, Edition, Locale, UnitId} from '#lib/edition/index.ts'

interface SectionSummaryProps {
  readonly edition: Edition
  /** The heading of a section of the print, or an editorial division. */
  readonly of: UnitId | DivisionId
  readonly locale: Locale
}

/** What a section tells, in a few sentences of ours that say so; nothing where the edition has none. */
export function SectionSummary({edition, of, locale}: SectionSummaryProps): ReactNode {
  const t = useTranslations('Reading')
  const summary = edition.summaries.find((candidate) => candidate.of === of)
  if (!summary) return undefined
  return (
    <p className="summary" lang={locale}>
      {summary.text[locale]} <small>{t(`summary.${summary.status}`)}</small>
    </p>
  )
}
