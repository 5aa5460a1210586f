import type {ReactNode} from 'react'
import {readRoute} from '#lib/routes/routes.ts'
import {blockNumber, type Locale, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import {Hast} from '../parts/hast.tsx'
import {CiteLink} from '../parts/cite-link.tsx'
import {laidOutLater} from '../parts/laid-out-later.ts'
import {ReportLink} from '../parts/report-link.tsx'

interface UnitBlockProps {
  readonly unit: Unit
  /** Of a heading: 1 for that of a section that stands in no other. */
  readonly level?: number | undefined
  readonly context: HtmlContext
  /** Of a clause of a quoted document: its number, which is ours. */
  readonly clause?: number | undefined
  readonly locale: Locale
  /** UTF-16 code units of the body above it. */
  readonly before: number
}

/** The title of the page is its `h1`. */
export const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** A block of the body with its permanent number and the link to report an error in it. */
export function UnitBlock({unit, level = 1, context, clause, locale, before}: UnitBlockProps): ReactNode {
  const text = <Hast nodes={unitToHast(unit, context)} />
  if (unit.kind === 'heading') {
    const Heading = headings[level - 1] ?? 'h6'
    return (
      <Heading id={unit.id} lang={unit.lang}>
        {text}
      </Heading>
    )
  }
  const number = blockNumber(unit.id)
  return (
    <p id={unit.id} lang={unit.lang} data-unit={unit.kind} data-clause={clause} {...laidOutLater({before, length: unit.text.length})}>
      {number !== undefined && (
        <>
          <a data-number="" href={`#${unit.id}`}>
            {number}
          </a>{' '}
        </>
      )}
      {text}
      <CiteLink unit={unit.id} edition={context.edition} locale={locale} />
      <ReportLink passage={unit.id} route={`${readRoute(locale, context.edition, unit.lang)}#${unit.id}`} locale={locale} />
    </p>
  )
}
