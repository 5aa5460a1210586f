import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {pairLinks} from '#lib/alignment/pair-links.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {boxesOf, column, gutter} from './drawn-boxes.ts'
import {SentenceBox} from './sentence-box.tsx'

/**
 * The sentences of the abstracts drawn to length, two languages at a time, with a line for each link: what is missing stands alone, what is
 * moved crosses. Each pair has a drawing of its own, since lines between columns that do not stand side by side would be left out.
 */
export function LinkDrawing({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Study')
  return (
    <figure className="links">
      <div className="pairs">
        {languagePairs(edition.languages).map((pair) => (
          <PairDrawing key={pair.join('-')} edition={edition} locale={locale} pair={pair} />
        ))}
      </div>
      <figcaption id="drawing-text">{t('drawingText')}</figcaption>
    </figure>
  )
}

interface PairDrawingProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly pair: readonly [Lang, Lang]
}

/** One pair. Boxes follow one another from top to bottom over both columns: what a box says covers those above it alone, which are painted before. */
function PairDrawing({edition, locale, pair}: PairDrawingProps): ReactNode {
  const languageName = useLanguageName()
  const columns = pair.map((lang, index) => ({lang, boxes: boxesOf(edition, lang), left: index * (column + gutter)}))
  const boxes = columns.flatMap(({boxes, left}) => boxes.map((box) => ({...box, left}))).sort((a, b) => a.start - b.start)
  const height = Math.max(0, ...boxes.map(({end}) => end)) + 8
  const width = 2 * column + gutter
  const middleOf = new Map(boxes.map(({end, id, start}) => [id, (start + end) / 2] as const))
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
      role="group"
      aria-label={pair.map(languageName).join(' – ')}
      aria-describedby="drawing-text"
    >
      {columns.map(({lang, left}) => (
        <text key={lang} className="name" x={left} y={12}>
          {languageName(lang)}
        </text>
      ))}
      {lines.map(([one, other]) => (
        <line key={`${one}-${other}`} x1={column} y1={middleOf.get(one)} x2={column + gutter} y2={middleOf.get(other)} />
      ))}
      {boxes.map((box) => (
        <SentenceBox
          key={box.id}
          box={box}
          edition={edition}
          locale={locale}
          lacking={linked.has(box.id) ? undefined : pair.find((lang) => lang !== box.lang)}
        />
      ))}
    </svg>
  )
}
