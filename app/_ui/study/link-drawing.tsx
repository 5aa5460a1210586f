import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {pairLinks} from '#lib/alignment/pair-links.ts'
import {correctedText, segmentOf, type Edition, type Lang, type SegmentId} from '#lib/edition/index.ts'
import {sentenceNumber} from '../parts/sentence-number.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** Width of a column and of the space between two, and the height of a hundred letters, in units of the drawing. */
const column = 100
const gutter = 56
const hundred = 26

/** The sentences of the abstracts drawn to length, with a line for each link: what is missing stands alone, what is moved crosses. */
export function LinkDrawing({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const {languages} = edition
  const columns = languages.map((lang) => ({lang, boxes: boxesOf(edition, lang)}))
  const height = Math.max(...columns.map(({boxes}) => boxes.at(-1)?.end ?? 0)) + 30
  const width = languages.length * column + (languages.length - 1) * gutter
  const boxOf = new Map(columns.flatMap(({boxes}, index) => boxes.map((box) => [box.id, {...box, index}] as const)))
  return (
    <figure className="links" style={{'--columns': languages.length} as Record<string, number>}>
      <div className="scroll" role="region" aria-label={t('drawing')} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={t('drawing')}
          aria-describedby="drawing-text"
        >
          {languages.slice(1).flatMap((right, index) =>
            edition.alignment.rows
              .flatMap((row) => pairLinks(row, [languages[index]!, right]))
              .flatMap(({segments: [a, b]}) => a.flatMap((one) => b.map((other) => [boxOf.get(one), boxOf.get(other)] as const)))
              .flatMap(([one, other]) =>
                one && other
                  ? [
                      <line
                        key={`${one.id}-${other.id}`}
                        x1={one.index * (column + gutter) + column}
                        y1={(one.start + one.end) / 2}
                        x2={other.index * (column + gutter)}
                        y2={(other.start + other.end) / 2}
                      />
                    ]
                  : []
              )
          )}
          {columns.map(({boxes, lang}, index) => (
            <g key={lang} transform={`translate(${index * (column + gutter)} 0)`}>
              <text className="name" x={0} y={12}>
                {languageName(lang)}
              </text>
              {boxes.map(({end, id, start}) => (
                <g key={id}>
                  <rect x={0} y={start} width={column} height={end - start} rx={3} />
                  <text x={8} y={(start + end) / 2 + 4}>
                    {sentenceNumber(id)}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <figcaption id="drawing-text">{t('drawingText')}</figcaption>
    </figure>
  )
}

function boxesOf(edition: Edition, lang: Lang): ReadonlyArray<{readonly id: SegmentId; readonly start: number; readonly end: number}> {
  let at = 22
  return edition.units
    .filter((unit) => unit.lang === lang && unit.kind === 'abstract')
    .flatMap(({segments}) => segments)
    .map(({id}) => {
      const {segment, unit} = segmentOf(edition, id)
      const start = at
      const end = start + Math.max(18, (correctedText(unit, segment).length / 100) * hundred)
      at = end + 6
      return {id, start, end}
    })
}
