import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {spreadOf} from '#lib/entities/spread-of.ts'
import {mentionAnchor} from '#lib/routes/anchors.ts'
import {useSectionName} from '../parts/section-name.tsx'

interface MentionSpreadProps {
  readonly edition: Edition
  readonly occurrences: ReadonlyArray<Occurrence>
  readonly locale: Locale
}

/** Units of the drawing; it is as wide as the column. */
const [width, height] = [1000, 36]

/** A strip that is the article from its beginning to its end, a line for each mention; beneath it the same in numbers, section by section. */
export function MentionSpread({edition, locale, occurrences}: MentionSpreadProps): ReactNode {
  const t = useTranslations('Entities')
  const sectionName = useSectionName(edition, locale)
  const {marks, outside, sections} = spreadOf(edition, occurrences)
  if (marks.length === 0) return undefined
  return (
    <div className="spread">
      <figure>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-labelledby="spread-text">
          {sections.map(({end, section, start}) => (
            <rect
              key={section.id}
              className="section"
              x={start * width}
              y={0}
              width={(end - start) * width}
              height={height}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {marks.map(({at, occurrence}) => (
            <line key={occurrence} x1={at * width} x2={at * width} y1={4} y2={height - 4} vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
        <figcaption id="spread-text">{t('spreadText', {count: marks.length})}</figcaption>
      </figure>
      <ol>
        {outside.length > 0 && (
          <li>
            <a href={`#${mentionAnchor(outside[0]!)}`}>{t('outside')}</a> {outside.length}
          </li>
        )}
        {sections.map(({occurrences: own, section}) => (
          <li key={section.id}>
            {own.length > 0 ? <a href={`#${mentionAnchor(own[0]!)}`}>{sectionName(section)}</a> : sectionName(section)} {own.length}
          </li>
        ))}
      </ol>
    </div>
  )
}
