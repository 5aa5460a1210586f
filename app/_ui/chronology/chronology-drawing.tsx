import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {drawChronology, rowHeight, type DrawnDate} from '#lib/chronology/draw-chronology.ts'
import type {DatedStatement} from '#lib/chronology/dated-statement.ts'
import {blockNumber, type Edition, type Locale} from '#lib/edition/index.ts'
import {datedAnchor} from '#lib/routes/place-route.ts'
import {registerRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'

interface ChronologyDrawingProps {
  readonly edition: Edition
  readonly statements: ReadonlyArray<DatedStatement>
  readonly locale: Locale
}

const nameHeight = 24
const laneGap = 10
/** Room for half a mark on each side. */
const edge = rowHeight / 2

/**
 * The chronology on a line of time, a lane for each stage: a dot for a date, a line for a stretch, the number of statements where there are several.
 * Each leads to its first statement in the list, which says the same in words. It is as wide as its years; where the page is not, it is moved sideways.
 */
export function ChronologyDrawing({edition, locale, statements}: ChronologyDrawingProps): ReactNode {
  const t = useTranslations('Chronology')
  const drawn = drawChronology(statements, edition.divisions)
  if (!drawn) return undefined
  const tops = drawn.lanes.map((_, index) => drawn.lanes.slice(0, index).reduce((sum, {rows}) => sum + laneHeight(rows), nameHeight))
  const height = drawn.lanes.reduce((sum, {rows}) => sum + laneHeight(rows), nameHeight) + nameHeight
  return (
    <figure className="timeline">
      <div className="scroll" role="region" aria-label={t('drawing')} tabIndex={0}>
        <svg
          viewBox={`${-edge} 0 ${drawn.width + 2 * edge} ${height}`}
          width={drawn.width + 2 * edge}
          height={height}
          role="group"
          aria-labelledby="drawing-text"
        >
          {drawn.years.map(({x, year}) => (
            <g key={year} aria-hidden="true" className="year">
              <line x1={x} x2={x} y1={nameHeight - 6} y2={height - nameHeight} />
              {year % 2 === 1 && (
                <>
                  <text x={x + 2} y={14}>
                    {year}
                  </text>
                  <text x={x + 2} y={height - 6}>
                    {year}
                  </text>
                </>
              )}
            </g>
          ))}
          {drawn.lanes.map(({dates, stage}, index) => (
            <g key={stage?.id ?? ''}>
              <text className="name" x={4} y={tops[index]! + 16} aria-hidden="true">
                {stage ? stage.title[locale] : t('outside')}
              </text>
              {dates.map((date) => (
                <DateMark
                  key={date.statements[0].when.edtf}
                  date={date}
                  edition={edition}
                  locale={locale}
                  top={tops[index]! + nameHeight}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <figcaption id="drawing-text">{t('drawingText')}</figcaption>
    </figure>
  )
}

interface DateMarkProps {
  readonly date: DrawnDate
  readonly edition: Edition
  readonly locale: Locale
  readonly top: number
}

function DateMark({date: {row, statements, width, x}, edition, locale, top}: DateMarkProps): ReactNode {
  const t = useTranslations('Chronology')
  const dateText = useDateText()
  const [first] = statements
  const y = top + row * rowHeight + rowHeight / 2
  const paragraphs = [...new Set(statements.map(({unit}) => blockNumber(unit.id)))].join(', ')
  const label = t('mark', {date: dateText(first.when), paragraphs, count: statements.length})
  return (
    <a
      href={`${registerRoute(locale, edition.id, 'chronology')}#${datedAnchor(first.segment.id, first.when.edtf)}`}
      aria-label={label}
      data-kind={statements.every(({kind}) => kind === 'carried') ? 'carried' : first.kind}
    >
      <title>{label}</title>
      {width > 0 ? (
        <>
          <rect className="aim" x={x} y={y - rowHeight / 2} width={width} height={rowHeight} />
          <rect className="stretch" x={x} y={y - 4} width={width} height={8} rx={4} />
        </>
      ) : (
        <>
          <rect className="aim" x={x - rowHeight / 2} y={y - rowHeight / 2} width={rowHeight} height={rowHeight} />
          <circle cx={x} cy={y} r={statements.length > 1 ? 10 : 7} />
          {statements.length > 1 && (
            <text x={x} y={y + 4} aria-hidden="true">
              {statements.length}
            </text>
          )}
        </>
      )}
    </a>
  )
}

function laneHeight(rows: number): number {
  return nameHeight + rows * rowHeight + laneGap
}
