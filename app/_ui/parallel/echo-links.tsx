import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {readRoute} from '#lib/routes/routes.ts'
import {type AlignmentRow, correctedText, type Edition, type Locale, segmentOf} from '#lib/edition/index.ts'
import {sentenceNumber} from '../parts/sentence-number.ts'

/** Where the body says what a row says. */
export function EchoLinks({
  edition,
  row,
  locale
}: {
  readonly edition: Edition
  readonly row: AlignmentRow
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Parallel')
  return (
    <div role="cell" className="echo" lang={locale}>
      <details>
        <summary>{t('echo', {count: row.echo.length})}</summary>
        <ul>
          {row.echo.map((id) => {
            const {segment, unit} = segmentOf(edition, id)
            return (
              <li key={id}>
                <a href={`${readRoute(locale, edition, unit.lang)}#${id}`}>¶ {sentenceNumber(id)}</a>{' '}
                <span lang={unit.lang}>{correctedText(unit, segment)}</span>
              </li>
            )
          })}
        </ul>
      </details>
    </div>
  )
}
