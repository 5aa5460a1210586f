import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {Spread} from '#lib/entities/spread-of.ts'
import {mentionAnchor} from '#lib/routes/anchors.ts'
import {useSpreadGroups} from './spread-groups.ts'

interface MentionSpreadProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly spread: Spread
}

/** Units of the drawing; it is as wide as the column. */
const [width, height] = [1000, 36]

/** A strip that is the article from its beginning to its end, a line for each mention; beneath it the same in numbers, section by section. */
export function MentionSpread({edition, locale, spread}: MentionSpreadProps): ReactNode {
  const t = useTranslations('Entities')
  const groups = useSpreadGroups(edition, locale, spread)
  const {marks, sections} = spread
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
        {groups.map(({id, name, own}) => (
          <li key={id}>
            {own.length > 0 ? <a href={`#${mentionAnchor(own[0]!)}`}>{name}</a> : name} {own.length}
          </li>
        ))}
      </ol>
    </div>
  )
}
