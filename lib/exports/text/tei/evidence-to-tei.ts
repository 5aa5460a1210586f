import type {Element} from 'xast'
import {x} from 'xastscript'
import {teiDate} from '#lib/dates/tei-date.ts'
import {
  claimsReaching,
  segmentOf,
  type Edition,
  type EvidenceSearch,
  type JudgementStatus,
  type StatementEvidence
} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {responsibleIds} from './responsible.ts'
import {claimXmlId, evidenceXmlId, placePointer, pointer} from './tei-ids.ts'

/** How sure a verdict is, as far as TEI can say it: of a draft nobody knows. The word of the edition stands in `ana`. */
const cert: Readonly<Record<JudgementStatus, string>> = {confirmed: 'high', draft: 'unknown', contested: 'low'}

/**
 * What published pages say of statements, each with its sentence, the claims that reach the words and the source that is judged (`target`), the
 * words of the print, those of the page with its address (`source`), and the page; then the searches that found nothing, which are no evidence.
 * Who saw the page answers for it (`resp`).
 */
export function evidenceToTei(edition: Edition): ReadonlyArray<Element> {
  const ids = responsibleIds(edition)
  return [
    ...edition.evidence.map((row) => evidenceAnnotation(edition, row, ids.get(row.seen.by)!)),
    ...edition.searches.map((search, index) => searchAnnotation(search, index + 1, ids.get(search.by)!))
  ]
}

function evidenceAnnotation(edition: Edition, row: StatementEvidence, by: string): Element {
  const {about, id, item, page, quote, remark, seen, segment, span, status, verdict, when, words} = row
  const claims = claimsReaching(edition, span).map(({id: claim}) => claimXmlId(claim))
  const classes = [`evidence-about.${about}`, `page-role.${page.role}`, `seen.${seen.how}`, `status.${status}`, `verdict.${verdict}`]
  return x(
    'annotation',
    {
      'xml:id': evidenceXmlId(id),
      target: pointer([segment, ...claims, ...(item === undefined ? [] : [item])]),
      motivation: 'assessing',
      ana: pointer(classes),
      cert: cert[status],
      resp: pointer([by])
    },
    [
      x('note', {type: 'statement'}, [x('quote', {source: pointer([segment]), 'xml:lang': segmentOf(edition, segment).unit.lang}, quote)]),
      x('note', {type: 'evidence'}, [
        x('quote', {source: page.url, 'xml:lang': page.lang}, words),
        ...(when === undefined ? [] : [x('date', {type: 'stated', ...teiDate(when)})])
      ]),
      x('note', {type: 'page'}, [pageToTei(page), x('date', {type: 'seen', when: seen.date})]),
      ...localizedElements('note', remark, {type: 'remark'})
    ]
  )
}

/** The page as it names itself. */
function pageToTei({date, lang, publisher, title, url}: StatementEvidence['page']): Element {
  return x('bibl', {'xml:lang': lang}, [
    ...(title === undefined ? [] : [x('title', title)]),
    ...(publisher === undefined ? [] : [x('publisher', publisher)]),
    ...(date === undefined ? [] : [x('date', {...teiDate(date)})]),
    x('idno', {type: 'URL'}, url)
  ])
}

function searchAnnotation({at, date, languages}: EvidenceSearch, number: number, by: string): Element {
  return x(
    'annotation',
    {
      'xml:id': `search.${number}`,
      target: placePointer(at),
      motivation: 'assessing',
      ana: '#verdict.not-checked',
      resp: pointer([by])
    },
    [x('note', {type: 'search'}, [...languages.map((lang) => x('lang', lang)), x('date', {type: 'searched', when: date})])]
  )
}
