import {sentencesOf} from '#lib/citations/claim-sources.ts'
import {claimsReaching, unitOf, type Localized, type Quotation} from '#lib/edition/index.ts'
import {evidenceInText} from './evidence.ts'
import type {Rule} from './rule.ts'

/** Words of another come with their source: an editor saw one, or a claim with a marker reaches the quotation. */
export const quotationHasSource: Rule = {
  id: 'quotation-has-source',
  kind: 'source-missing',
  promise: {
    ky: 'Цитатанын булагы көрсөтүлгөн',
    ru: 'У цитаты указан источник',
    en: 'A quotation has a source'
  },
  *check(edition) {
    const cited = new Set(edition.quotations.filter((quotation) => quotation.source !== undefined || isClaimed(quotation)))
    const sourcedRows = new Set([...cited].flatMap(rowsOf))
    for (const quotation of edition.quotations) {
      const [first] = quotation.spans
      if (!first || cited.has(quotation) || rowsOf(quotation).some((row) => sourcedRows.has(row))) continue
      const unit = unitOf(edition, first.unit)
      const shown = evidenceInText(unit, {start: first.start, end: Math.min(first.end, first.start + 60)}, 10)
      yield {about: quotation.id, places: [shown.at], evidence: [shown], certainty: 'proven', gravity: 'grave', text: unsourced}
    }

    /** By any reading: what a marker may stand for has a source. */
    function isClaimed({spans}: Quotation): boolean {
      return spans.some((span) => claimsReaching(edition, span).length > 0)
    }

    /** The rows a quotation stands in: a version of it in another language has the same source. */
    function rowsOf(quotation: Quotation): ReadonlyArray<string> {
      return sentencesOf(edition, quotation.spans).flatMap(({row}) => row ?? [])
    }
  }
}

const unsourced: Localized = {
  ky: 'Цитатанын булагы көрсөтүлгөн эмес: жанында шилтеме жок, эч бир шилтеме аны камтыбайт.',
  ru: 'Источник цитаты не указан: рядом нет ссылки, и ни одна ссылка её не охватывает.',
  en: 'The quotation has no source: no marker stands at it, and none covers it.'
}
