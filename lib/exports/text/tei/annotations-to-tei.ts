import type {Element} from 'xast'
import {x} from 'xastscript'
import {
  isInReferences,
  isWebAddress,
  printedText,
  segmentOf,
  type Certainty,
  type Edition,
  type Evidence,
  type Finding,
  type Lang,
  type SegmentId,
  type Translation
} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp, responsibleIds, translatorXmlId} from './responsible.ts'
import {claimXmlId, divisionXmlId, findingXmlId, placePointer, pointer} from './tei-ids.ts'

/** What rules, readers, checkers and translators say of places of the edition, a list for each kind that has something. */
export function annotationsToTei(edition: Edition, findings: ReadonlyArray<Finding>): ReadonlyArray<Element> {
  const lists: ReadonlyArray<readonly [type: string, annotations: ReadonlyArray<Element>]> = [
    ['findings', findings.map((found) => finding(edition, found))],
    ['uncited', uncited(edition)],
    ['allowances', allowances(edition)],
    ['support', support(edition)],
    ['divisions', divisions(edition)],
    ['summaries', summaries(edition)],
    ...edition.translations.map(
      (translation) => [`translation-${translation.version.lang}`, ofTranslation(translation, responsibleIds(edition))] as const
    )
  ]
  return lists.flatMap(([type, annotations]) => (annotations.length > 0 ? [x('listAnnotation', {type}, [...annotations])] : []))
}

const ours = {resp: `#${editionResp}`}

/** As far as TEI can say it; the word of the edition stands in `ana`. */
const cert: Readonly<Record<Certainty, string>> = {proven: 'high', sourced: 'medium', guess: 'low'}

function finding(edition: Edition, {certainty, evidence, gravity, id, kind, places, rule, text}: Finding): Element {
  const ana = pointer([`finding-kind.${kind}`, `certainty.${certainty}`, `gravity.${gravity}`, `rule.${rule}`])
  return x(
    'annotation',
    {
      'xml:id': findingXmlId(id),
      target: places.map(placePointer).join(' '),
      motivation: 'assessing',
      ana,
      cert: cert[certainty],
      ...ours
    },
    [...localizedElements('note', text), ...evidence.map((piece) => evidenceNote(edition, piece))]
  )
}

function evidenceNote(edition: Edition, {at, quote}: Evidence): Element {
  return x('note', {type: 'evidence'}, [x('quote', {source: placePointer(at), 'xml:lang': languageAt(edition, at)}, quote)])
}

/** The language of the words at a place; of another source nobody has said it. */
function languageAt(edition: Edition, at: Evidence['at']): Lang | undefined {
  if (isWebAddress(at)) return undefined
  if (!isInReferences(at)) return segmentOf(edition, at).unit.lang
  return edition.references.flatMap(({items}) => items).find(({id}) => id === at)?.lang ?? edition.metadata.lang
}

function uncited({uncitedClaims}: Edition): ReadonlyArray<Element> {
  return uncitedClaims.map(({gravity, kind, note, segment}) =>
    x(
      'annotation',
      {
        'xml:id': `uncited.${segment}`,
        target: pointer([segment]),
        motivation: 'questioning',
        ana: pointer([`uncited-kind.${kind}`, ...(gravity ? [`gravity.${gravity}`] : [])]),
        ...ours
      },
      localizedElements('note', note)
    )
  )
}

function allowances({allowances: allowed}: Edition): ReadonlyArray<Element> {
  return allowed.map(({at, because, rule}, index) =>
    x(
      'annotation',
      {'xml:id': `allowance.${index + 1}`, target: placePointer(at), motivation: 'moderating', ana: `#rule.${rule}`, ...ours},
      localizedElements('note', because)
    )
  )
}

/** Whether a source bears out a claim, as checkers judged; of what was judged before the text changed it is said (`#mark.voided`). */
function support(edition: Edition): ReadonlyArray<Element> {
  const ids = responsibleIds(edition)
  return edition.support.map(({by, claim, date, evidence, hash, item, verdict, voided}, index) =>
    x(
      'annotation',
      {
        'xml:id': `support.${index + 1}`,
        target: pointer([claimXmlId(claim), item]),
        motivation: 'assessing',
        ana: pointer([`verdict.${verdict}`, ...(voided ? ['mark.voided'] : [])]),
        resp: pointer([ids.get(by)!])
      },
      [
        x('note', [x('date', {type: 'judged', when: date}), x('idno', {type: 'SHA-256'}, hash)]),
        ...(evidence === undefined ? [] : [x('note', {type: 'evidence'}, [x('quote', evidence)])])
      ]
    )
  )
}

/** What the editorial divisions are called: ours, and not printed. */
function divisions({divisions: own}: Edition): ReadonlyArray<Element> {
  return own.map(({id, title}) =>
    x(
      'annotation',
      {'xml:id': `title.${id}`, target: pointer([divisionXmlId(id)]), motivation: 'describing', ...ours},
      localizedElements('note', title, {type: 'title'})
    )
  )
}

function summaries({divisions: own, summaries: told}: Edition): ReadonlyArray<Element> {
  return told.map(({of, status, text}) => {
    const division = own.find(({id}) => id === of)
    return x(
      'annotation',
      {
        'xml:id': `summary.${of}`,
        target: pointer([division ? divisionXmlId(division.id) : of]),
        motivation: 'describing',
        ana: `#status.${status}`,
        ...ours
      },
      localizedElements('note', text, {type: 'summary'})
    )
  })
}

/** Where the translator had to choose, what was left out, which terms are others, and who confirmed or contested which sentence. */
function ofTranslation(translation: Translation, ids: ReadonlyMap<string, string>): ReadonlyArray<Element> {
  const {departures, judgements, notes, omitted, units, version} = translation
  const resp = pointer([translatorXmlId(version.lang)])
  const annotation = (kind: string, of: string, attributes: Readonly<Record<string, string>>, children: ReadonlyArray<Element>): Element =>
    x('annotation', {'xml:id': `${kind}.${version.lang.toLowerCase()}.${of}`, resp, ...attributes}, [...children])
  return [
    ...notes.map(({note, segment, source, span}, index) => {
      const words = span && wordsOf(segment, span, units)
      return annotation(`choice`, String(index + 1), {target: pointer([segment]), motivation: 'commenting'}, [
        ...(words === undefined ? [] : [x('note', {type: 'wording'}, [x('quote', {'xml:lang': version.lang}, words)])]),
        ...localizedElements('note', note),
        ...(source === undefined ? [] : [x('ptr', {type: 'seen', target: source})])
      ])
    }),
    ...omitted.map(({because, segment}) =>
      annotation('omitted', segment, {target: pointer([segment]), motivation: 'commenting', ana: '#translation.omits'}, [
        ...localizedElements('note', because)
      ])
    ),
    ...departures.map(({because, rendering, term}, index) =>
      annotation('departure', String(index + 1), {target: pointer([`term.${term}`]), motivation: 'commenting'}, [
        x('note', {type: 'rendering', 'xml:lang': version.lang}, rendering),
        ...localizedElements('note', because)
      ])
    ),
    ...[...judgements].map(([segment, {by, status}]) =>
      annotation(
        'judgement',
        segment,
        {target: pointer([segment]), motivation: 'assessing', ana: `#status.${status}`, resp: pointer([ids.get(by)!])},
        []
      )
    )
  ]
}

function wordsOf(segment: SegmentId, span: {readonly start: number; readonly end: number}, units: Translation['units']): string {
  return printedText(segmentOf({units}, segment).unit, span)
}
