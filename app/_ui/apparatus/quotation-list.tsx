import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {QuotationItem} from '../parts/quotation-item.tsx'

/** The quotations of the article: limits, speaker, occasion and source, as far as the text gives them. */
export function QuotationList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  return (
    <ol className="quotations">
      {edition.quotations.map((quotation) => (
        <QuotationItem key={quotation.id} edition={edition} quotation={quotation} locale={locale} />
      ))}
    </ol>
  )
}
