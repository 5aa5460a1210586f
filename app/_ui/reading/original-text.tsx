import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Locale, Unit} from '#lib/edition/index.ts'

/** The author's words of a translated block, in its place; opened without scripts. */
export function OriginalText({unit, locale}: {readonly unit: Unit; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Reading.translation')
  return (
    <details className="original" lang={locale}>
      <summary>{t('inOriginal')}</summary>
      <p lang={unit.lang}>{unit.corrected}</p>
    </details>
  )
}
