import type {ReactNode} from 'react'
import {pageRoute} from '#lib/routes/routes.ts'
import {blockNumber, type Locale, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import {Hast} from '../parts/hast.tsx'
import {CiteLink} from '../parts/cite-link.tsx'
import {ReportLink} from '../parts/report-link.tsx'

interface UnitBlockProps {
  readonly unit: Unit
  readonly context: HtmlContext
  readonly locale: Locale
}

/** A block of the body with its permanent number and the link to report an error in it. */
export function UnitBlock({unit, context, locale}: UnitBlockProps): ReactNode {
  const text = <Hast nodes={unitToHast(unit, context)} />
  if (unit.kind === 'heading') {
    return (
      <h2 id={unit.id} lang={unit.lang}>
        {text}
      </h2>
    )
  }
  const number = blockNumber(unit.id)
  return (
    <p id={unit.id} lang={unit.lang} data-unit={unit.kind}>
      {number !== undefined && (
        <a data-number="" href={`#${unit.id}`}>
          {number}
        </a>
      )}
      {text}
      <CiteLink unit={unit} edition={context.edition} locale={locale} />
      <ReportLink passage={unit.id} route={`${pageRoute(locale, context.edition.id, 'read')}#${unit.id}`} locale={locale} />
    </p>
  )
}
