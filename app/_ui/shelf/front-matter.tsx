import type {ReactNode} from 'react'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import {Hast} from '../parts/hast.tsx'
import {ReportLink} from '../parts/report-link.tsx'
import {useHtmlContext} from '../parts/use-html-context.ts'
import {pageRoute} from '#lib/routes/routes.ts'

/** The title matter of one language as printed: journal, identifiers, title, author, abstract, keywords. */
export function FrontMatter({edition, lang, locale}: {readonly edition: Edition; readonly lang: Lang; readonly locale: Locale}): ReactNode {
  const context = useHtmlContext({edition, locale})
  return edition.units
    .filter((unit) => unit.part !== 'body' && unit.lang === lang)
    .map((unit) => (
      <p key={unit.id} id={unit.id} lang={lang} data-unit={unit.kind}>
        <Hast nodes={unitToHast(unit, context)} />
        <ReportLink passage={unit.id} route={`${pageRoute(locale, edition.id, '')}#${unit.id}`} locale={locale} />
      </p>
    ))
}
