import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {citeRoute} from '#lib/routes/routes.ts'
import {blockNumber, type Edition, type Locale, type UnitId} from '#lib/edition/index.ts'

/** The way from a passage to its citation. */
export function CiteLink({edition, locale, unit}: {readonly edition: Edition; readonly locale: Locale; readonly unit: UnitId}): ReactNode {
  const t = useTranslations('Text')
  const label = t('cite', {passage: `¶ ${blockNumber(unit) ?? unit}`})
  return <a data-cite-passage="" href={citeRoute(locale, edition.id, unit)} lang={locale} aria-label={label} title={label} />
}
