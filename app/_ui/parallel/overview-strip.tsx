import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {rowAnchor} from '#lib/routes/anchors.ts'
import type {AlignmentRow, Edition, Lang} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {rowName} from '../parts/row-name.ts'

/** Size of a square of the drawing, its distance from the next, and the space of the labels, in units of the drawing. */
const size = 14
const step = 18
const labels = 70

interface OverviewStripProps {
  readonly edition: Edition
  readonly languages: ReadonlyArray<Lang>
  readonly rows: ReadonlyArray<AlignmentRow>
}

/**
 * The whole text in one strip: a column a row, a square a language, hollow where there is no counterpart, none where there is no such text, a
 * dot where versions differ.
 */
export function OverviewStrip({languages, rows}: OverviewStripProps): ReactNode {
  const t = useTranslations('Parallel')
  const languageName = useLanguageName()
  const width = labels + rows.length * step
  const height = languages.length * step + 12
  const gaps = languages.map((lang) =>
    t('gaps', {language: languageName(lang), count: rows.filter(({cells}) => cells.get(lang)?.length === 0).length})
  )
  return (
    <figure className="strip">
      <div className="scroll" role="region" aria-label={t('overview')} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={t('overview')}
          aria-describedby="strip-text"
        >
          {languages.map((lang, index) => (
            <text key={lang} x={0} y={index * step + 11}>
              {languageName(lang)}
            </text>
          ))}
          {rows.map((row, column) => (
            <a key={row.g} href={`#${rowAnchor(row.g)}`} aria-label={rowName(row.g, t)}>
              <rect className="hit" x={labels + column * step - 2} y={0} width={step} height={height} />
              {languages.map((lang, index) => {
                const count = row.cells.get(lang)?.length
                if (count === undefined) return null
                return (
                  <rect
                    key={lang}
                    x={labels + column * step}
                    y={index * step}
                    width={size}
                    height={size}
                    rx={2}
                    data-count={Math.min(count, 2)}
                  />
                )
              })}
              {row.shifts.length + row.phrases.flatMap(({shifts}) => shifts).length > 0 && (
                <circle cx={labels + column * step + size / 2} cy={height - 5} r={2.5} />
              )}
            </a>
          ))}
        </svg>
      </div>
      <figcaption id="strip-text">
        {t('stripText', {rows: rows.length})} {gaps.join(' ')}
      </figcaption>
    </figure>
  )
}
