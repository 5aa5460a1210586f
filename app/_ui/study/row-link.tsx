import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {rowAnchor} from '#lib/address/anchors.ts'
import {parallelRoute} from '#lib/address/routes.ts'
import type {Edition} from '#lib/edition/index.ts'
import type {UiLocale} from '#lib/i18n/locales.ts'
import {rowName} from '../parallel/row-name.ts'

/** A row as readers call it, as a link to it. */
export function RowLink({edition, locale, row}: {readonly edition: Edition; readonly locale: UiLocale; readonly row: string}): ReactNode {
  const t = useTranslations('Parallel')
  return (
    <a className="place" href={`${parallelRoute(locale, edition.id)}#${rowAnchor(row)}`}>
      {rowName(row, t)}
    </a>
  )
}
