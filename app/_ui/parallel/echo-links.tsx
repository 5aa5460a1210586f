import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {readRoute} from '#lib/address/routes.ts'
import {correctedText, segmentOf, type AlignmentRow, type Edition} from '#lib/edition/index.ts'
import type {UiLocale} from '#lib/i18n/locales.ts'
import {sentenceNumber} from './sentence-number.ts'

/** Where the body says what a row says. */
export function EchoLinks({edition, row, locale}: {readonly edition: Edition; readonly row: AlignmentRow; readonly locale: UiLocale}): ReactNode {
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
