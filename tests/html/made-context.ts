import type {Edition} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {emendationAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {entityRoute} from '#lib/routes/routes.ts'

/** The context of a page that holds the reference list itself. */
export function madeContext(edition: Edition, anchored = true): HtmlContext {
  return {
    edition,
    anchored,
    entityHref: (entity) => entityRoute('ky', edition.id, entity),
    referenceHref: (number) => `#${referenceAnchor(number)}`,
    labels: {
      printed: (text) => `Printed: ${text || 'nothing'}`,
      pageBreak: ({inferred, page}) =>
        page !== undefined ? `Page ${page}` : inferred !== undefined ? `Page ${inferred}, inferred` : 'New page'
    },
    emendationHref: (unit, emendation) => `#${emendationAnchor(unit, emendation)}`
  }
}
