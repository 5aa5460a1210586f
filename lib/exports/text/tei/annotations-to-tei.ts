import type {Element} from 'xast'
import {x} from 'xastscript'
import {locales, type Edition, type Finding} from '#lib/edition/index.ts'
import {chronologyToTei} from './chronology-to-tei.ts'
import {evidenceToTei} from './evidence-to-tei.ts'
import {findingAnnotation} from './finding-annotation.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp, responsibleIds} from './responsible.ts'
import {claimXmlId, divisionXmlId, placePointer, pointer} from './tei-ids.ts'
import {translationAnnotations} from './translation-annotations.ts'
import {unresolvedToTei} from './unresolved-to-tei.ts'

/** What rules, readers, checkers and translators say of places of the edition, a list for each kind that has something. */
export function annotationsToTei(edition: Edition, findings: ReadonlyArray<Finding>): ReadonlyArray<Element> {
  const lists: ReadonlyArray<readonly [type: string, annotations: ReadonlyArray<Element>]> = [
    ['findings', findings.map((finding) => findingAnnotation(edition, finding))],
    ['uncited', uncited(edition)],
    ['allowances', allowances(edition)],
    ['support', support(edition)],
    ['evidence', evidenceToTei(edition)],
    ['chronology', chronologyToTei(edition)],
    ['unresolved', unresolvedToTei(edition)],
    ['divisions', divisions(edition)],
    ['summaries', summaries(edition)],
    ...edition.translations.map(
      (translation) => [`translation-${translation.version.lang}`, translationAnnotations(translation, responsibleIds(edition))] as const
    )
  ]
  return lists.flatMap(([type, annotations]) => (annotations.length > 0 ? [x('listAnnotation', {type}, [...annotations])] : []))
}

const ours = {resp: `#${editionResp}`}

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
  return told.map(({judged, of, text}) => {
    const division = own.find(({id}) => id === of)
    // Each language is judged by itself.
    const notes = locales.flatMap((locale) =>
      localizedElements('note', {[locale]: text[locale]}, {type: 'summary', ana: `#status.${judged[locale].status}`})
    )
    return x(
      'annotation',
      {
        'xml:id': `summary.${of}`,
        target: pointer([division ? divisionXmlId(division.id) : of]),
        motivation: 'describing',
        ...ours
      },
      notes
    )
  })
}
