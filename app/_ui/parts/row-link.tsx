import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {rowAnchor} from '#lib/routes/anchors.ts'
import {parallelRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {rowName} from './row-name.ts'

/** A row as readers call it, as a link to it. */
export function RowLink({edition, locale, row}: {readonly edition: Edition; readonly locale: Locale; readonly row: string}): ReactNode {
  const t = useTranslations('Parallel')
  return (
    <a className="place" href={`${parallelRoute(locale, edition.id)}#${rowAnchor(row)}`}>
      {rowName(row, t)}
    </a>
  )
}
