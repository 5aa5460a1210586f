import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, EntityId, Locale} from '#lib/edition/index.ts'
import {quotationsOf} from '#lib/entities/quotations-of.ts'
import {QuotationItem} from '../parts/quotation-item.tsx'

interface DossierQuotationsProps {
  readonly edition: Edition
  readonly entity: EntityId
  readonly locale: Locale
}

/** The words that an entity spoke, or that were spoken on its occasion or stand in it: whose, where, on which source. */
export function DossierQuotations({edition, entity, locale}: DossierQuotationsProps): ReactNode {
  const t = useTranslations('Entities')
  const quotations = quotationsOf(edition, entity)
  if (quotations.length === 0) return undefined
  return (
    <section className="dossier">
      <h2>{t('quotations')}</h2>
      <ol>
        {quotations.map((quotation) => (
          <QuotationItem key={quotation.id} edition={edition} quotation={quotation} locale={locale} of={entity} />
        ))}
      </ol>
    </section>
  )
}
