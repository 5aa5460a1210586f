import {useTranslations} from 'next-intl'
import {emendationAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {entityRoute, pageRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'

export interface TextPlace {
  readonly edition: Edition
  readonly locale: Locale
  /** Whether the reference list stands in the same page. */
  readonly listHere?: boolean
  readonly anchored?: boolean
}

/** Where the links of a text lead in this page, and its words in the language of the interface. */
export function useHtmlContext({edition, locale, listHere = false, anchored = true}: TextPlace): HtmlContext {
  const t = useTranslations('Text')
  const list = listHere ? '' : pageRoute(locale, edition.id, 'references')
  return {
    edition,
    anchored,
    entityHref: (entity) => entityRoute(locale, edition.id, entity),
    referenceHref: (number) => `${list}#${referenceAnchor(number)}`,
    labels: {
      printed: (text) => t('printed', {text: text === '' ? t('nothing') : text}),
      pageBreak: ({inferred, page}) =>
        page !== undefined ? t('page', {page}) : inferred !== undefined ? t('inferredPage', {page: inferred}) : t('newPage')
    },
    emendationHref: (unit, emendation) => `${pageRoute(locale, edition.id, 'apparatus')}#${emendationAnchor(unit, emendation)}`
  }
}
