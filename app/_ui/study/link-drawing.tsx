import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {pairLinks} from '#lib/alignment/pair-links.ts'
import {correctedText, segmentOf, type Edition, type Lang, type SegmentId} from '#lib/edition/index.ts'
import {sentenceNumber} from '../parts/sentence-number.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** Width of a column and of the space between two, and the height of a hundred letters, in units of the drawing. */
const column = 100
const gutter = 56
const hundred = 26

/**
 * The sentences of the abstracts drawn to length, two languages at a time, with a line for each link: what is missing stands alone, what is
 * moved crosses. Each pair has a drawing of its own, since lines between columns that do not stand side by side would be left out.
 */
export function LinkDrawing({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Study')
  return (
    <figure className="links">
      <div className="pairs">
        {languagePairs(edition.languages).map((pair) => (
          <PairDrawing key={pair.join('-')} edition={edition} pair={pair} />
        ))}
      </div>
      <figcaption id="drawing-text">{t('drawingText')}</figcaption>
    </figure>
  )
}

function PairDrawing({edition, pair}: {readonly edition: Edition; readonly pair: readonly [Lang, Lang]}): ReactNode {
  const languageName = useLanguageName()
  const columns = pair.map((lang, index) => ({lang, boxes: boxesOf(edition, lang), left: index * (column + gutter)}))
  const height = Math.max(...columns.map(({boxes}) => boxes.at(-1)?.end ?? 0)) + 8
  const width = 2 * column + gutter
  const middleOf = new Map(columns.flatMap(({boxes}) => boxes.map(({end, id, start}) => [id, (start + end) / 2] as const)))
  const lines = edition.alignment.rows
    .flatMap((row) => pairLinks(row, pair))
    .flatMap(({segments: [a, b]}) => a.flatMap((one) => b.map((other) => [one, other] as const)))
    .filter((ends) => ends.every((id) => middleOf.has(id)))
  const linked = new Set(lines.flat())
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={pair.map(languageName).join(' – ')}
      aria-describedby="drawing-text"
    >
      {lines.map(([one, other]) => (
        <line key={`${one}-${other}`} x1={column} y1={middleOf.get(one)} x2={column + gutter} y2={middleOf.get(other)} />
      ))}
      {columns.map(({boxes, lang, left}) => (
        <g key={lang} transform={`translate(${left} 0)`}>
          <text className="name" x={0} y={12}>
            {languageName(lang)}
          </text>
          {boxes.map(({end, id, start}) => (
            <g key={id}>
              <rect x={0} y={start} width={column} height={end - start} rx={3} data-alone={linked.has(id) ? undefined : ''} />
              <text x={8} y={(start + end) / 2 + 4}>
                {sentenceNumber(id)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
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
