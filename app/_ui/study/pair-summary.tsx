import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {AlignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface PairSummaryProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly statistics: AlignmentStatistics
}

/** What is counted between each two languages: types, crossings, lengths; and which rows each language has nothing for. */
export function PairSummary({edition, locale, statistics}: PairSummaryProps): ReactNode {
  const t = useTranslations('Study')
  const format = useFormatter()
  const languageName = useLanguageName()
  return (
    <>
      <div className="scroll" role="region" aria-label={t('pairs')} tabIndex={0}>
        <table className="numbers stacks">
          <thead>
            <tr>
              {(['pair', 'types', 'crossings', 'moved', 'overall', 'outliers'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statistics.pairs.map(({crossing, languages, moved, overall, ratios, types}) => (
              <tr key={languages.join('-')}>
                <th scope="row">{languages.map(languageName).join(' – ')}</th>
                <td data-label={t('columns.types')}>{types.map(({count, type}) => `${type}: ${count}`).join(', ')}</td>
                <td data-label={t('columns.crossings')}>{crossing.length}</td>
                <td data-label={t('columns.moved')}>{moved.length}</td>
                <td data-label={t('columns.overall')}>
                  {overall === undefined ? '—' : format.number(overall, {maximumFractionDigits: 2})}
                </td>
                <td data-label={t('columns.outliers')}>{ratios.filter(({outlier}) => outlier).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('nulls')}</h3>
      <dl className="facts">
        {[...statistics.nulls].map(([lang, rows]) => (
          <div key={lang}>
            <dt>{languageName(lang)}</dt>
            <dd>
              {rows.length === 0 ? (
                t('noNulls')
              ) : (
                <Spaced>
                  {rows.map(({g}) => (
                    <RowLink key={g} edition={edition} locale={locale} row={g} />
                  ))}
                </Spaced>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
