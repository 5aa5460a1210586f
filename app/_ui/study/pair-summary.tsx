import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {AlignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import type {LanguagePair} from '#lib/alignment/language-pairs.ts'
import {pairFigures, type PairFigure} from '#lib/alignment/pair-figures.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {PairPlaces} from './pair-places.tsx'

interface PairSummaryProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly statistics: AlignmentStatistics
}

/** What is counted between each two languages, each figure a link to the rows that it counts; and which rows each language has nothing for. */
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
                <th key={column} scope="col" className={column === 'pair' || column === 'types' ? undefined : 'figure'}>
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statistics.pairs.map((pair) => {
              const figures = pairFigures(pair)
              const figure = (kind: PairFigure['kind']): ReactNode =>
                figures.filter((one) => one.kind === kind).map((one) => <Figure key={kind} figure={one} languages={pair.languages} />)
              return (
                <tr key={pair.languages.join('-')}>
                  <th scope="row">{pair.languages.map(languageName).join(' – ')}</th>
                  <td data-label={t('columns.types')}>
                    <Spaced>
                      {figures
                        .filter(({kind}) => kind === 'type')
                        .map((one) => (
                          <span key={one.type} className="pair">
                            {one.type}: <Figure figure={one} languages={pair.languages} />
                          </span>
                        ))}
                    </Spaced>
                  </td>
                  <td data-label={t('columns.crossings')} className="figure">
                    {figure('crossings')}
                  </td>
                  <td data-label={t('columns.moved')} className="figure">
                    {figure('moved')}
                  </td>
                  <td data-label={t('columns.overall')} className="figure">
                    {pair.overall === undefined ? (
                      '—'
                    ) : (
                      <a href="#rows">{format.number(pair.overall, {maximumFractionDigits: 2, minimumFractionDigits: 2})}</a>
                    )}
                  </td>
                  <td data-label={t('columns.outliers')} className="figure">
                    {figure('outliers')}
                  </td>
                </tr>
              )
            })}
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
      <PairPlaces edition={edition} locale={locale} pairs={statistics.pairs} />
    </>
  )
}

/** A figure as a link to its places; none has no places to lead to. */
function Figure({figure: {count, kind, type}, languages}: {readonly figure: PairFigure; readonly languages: LanguagePair}): ReactNode {
  return count === 0 ? count : <a href={`#pair-${languages.join('-')}-${type || kind}`}>{count}</a>
}
