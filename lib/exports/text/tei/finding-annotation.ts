import type {Element} from 'xast'
import {x} from 'xastscript'
import {
  isInReferences,
  isWebAddress,
  segmentOf,
  type Certainty,
  type Edition,
  type Evidence,
  type Finding,
  type Lang
} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp} from './responsible.ts'
import {findingXmlId, placePointer, pointer} from './tei-ids.ts'

/** As far as TEI can say it; the word of the edition stands in `ana`. */
const cert: Readonly<Record<Certainty, string>> = {proven: 'high', sourced: 'medium', guess: 'low'}

/** A finding at its places, with its words in each language and its evidence: what is quoted, and from where (`source`). */
export function findingAnnotation(edition: Edition, {certainty, evidence, gravity, id, kind, places, rule, text}: Finding): Element {
  const ana = pointer([`finding-kind.${kind}`, `certainty.${certainty}`, `gravity.${gravity}`, `rule.${rule}`])
  return x(
    'annotation',
    {
      'xml:id': findingXmlId(id),
      target: places.map(placePointer).join(' '),
      motivation: 'assessing',
      ana,
      cert: cert[certainty],
      resp: `#${editionResp}`
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
