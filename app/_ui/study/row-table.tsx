import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {alignmentType} from '#lib/alignment/alignment-type.ts'
import type {AlignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import {pairLinks, pairType} from '#lib/alignment/pair-links.ts'
import {shiftsOfRow} from '#lib/alignment/shift-list.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {rowAnchor} from '#lib/routes/anchors.ts'
import {parallelRoute} from '#lib/routes/routes.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface RowTableProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly statistics: AlignmentStatistics
}

/**
 * Every row: its type over all languages, its types and length ratios between each two, and the number of its shifts. A row leads to where it
 * stands side by side, and so does the number of its shifts, which stand there under it.
 */
export function RowTable({edition, locale, statistics}: RowTableProps): ReactNode {
  const t = useTranslations('Study')
  const format = useFormatter()
  const rowRoute = (row: string): string => `${parallelRoute(locale, edition.id)}#${rowAnchor(row)}`
  return (
    <div className="scroll" role="region" aria-label={t('rows')} tabIndex={0}>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            <th scope="col" className="figure">
              <Languages langs={edition.languages} />
            </th>
            {statistics.pairs.map(({languages}) => (
              <th key={languages.join('-')} scope="col" className="figure">
                <Languages langs={languages} />
              </th>
            ))}
            <th scope="col" className="figure">
              {t('shiftCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {edition.alignment.rows.map((row) => (
            <tr key={row.g}>
              <th scope="row">
                <RowLink edition={edition} locale={locale} row={row.g} />
              </th>
              <td className="figure">{alignmentType(row, edition.languages)}</td>
              {statistics.pairs.map(({languages, ratios}) => (
                <td key={languages.join('-')} className="figure">
                  {pairLinks(row, languages).length === 0 && '—'}
                  <Spaced>
                    {pairLinks(row, languages).map((link, index) => {
                      const measured = ratios.find((ratio) => ratio.link.segments.flat().join() === link.segments.flat().join())
                      return (
                        <span key={index} className="pair">
                          {measured?.outlier && <span className="outlier">{t(measured.score! > 0 ? 'longer' : 'shorter')} </span>}
                          {pairType(link)}
                          {measured && (
                            <span>{` ×${format.number(measured.ratio, {maximumFractionDigits: 2, minimumFractionDigits: 2})}`}</span>
                          )}
                        </span>
                      )
                    })}
                  </Spaced>
                </td>
              ))}
              <td className="figure">
                <ShiftCount count={shiftsOfRow(edition, row).length} href={rowRoute(row.g)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ShiftCount({count, href}: {readonly count: number; readonly href: string}): ReactNode {
  return count === 0 ? count : <a href={href}>{count}</a>
}

/** Languages at the head of a column: by name, and by code where a phone has no room for names. */
function Languages({langs}: {readonly langs: ReadonlyArray<Lang>}): ReactNode {
  const languageName = useLanguageName()
  return (
    <>
      <Spaced>
        <span className="names">{langs.map(languageName).join('–')}</span>
        <span className="codes">{langs.join('–')}</span>
      </Spaced>
    </>
  )
}
