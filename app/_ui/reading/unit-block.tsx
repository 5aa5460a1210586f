import type {ReactNode} from 'react'
import {pageRoute} from '#lib/address/routes.ts'
import {blockNumber, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import type {UiLocale} from '#lib/i18n/locales.ts'
import {Hast} from '../text/hast.tsx'
import {CiteLink} from '../text/cite-link.tsx'
import {ReportLink} from '../text/report-link.tsx'

interface UnitBlockProps {
  readonly unit: Unit
  readonly context: HtmlContext
  readonly locale: UiLocale
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
