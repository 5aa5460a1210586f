import type {Element} from 'xast'
import {x} from 'xastscript'
import {citationsOf, type Claim, type Edition, type UnitId} from '#lib/edition/index.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {editionResp} from './responsible.ts'
import {claimBoundXmlId, claimXmlId, divisionXmlId, pointer} from './tei-ids.ts'

/** What the edition says of stretches of the print that are no elements of it: what markers stand for, and editorial divisions. */
export function spansToTei(edition: Edition): ReadonlyArray<Element> {
  const divisions = edition.divisions.map(({from, id, kind, to}) =>
    x('span', {'xml:id': divisionXmlId(id), type: kind, from: blockPointer(from), to: blockPointer(to)})
  )
  return [
    ...edition.claims.map((claim) => claimSpans(edition, claim)),
    ...(divisions.length > 0 ? [x('spanGrp', {type: 'division', resp: `#${editionResp}`}, divisions)] : [])
  ]
}

/** A claim: its markers (`corresp`), and from where to where it reaches, a span for each stretch. Stated by an editor, or the default. */
function claimSpans(edition: Edition, {id, reach, stated}: Claim): Element {
  const markers = citationsOf(edition).flatMap(({citation}) => (citation.claim === id ? [citationAnchor(citation)] : []))
  return x(
    'spanGrp',
    {
      'xml:id': claimXmlId(id),
      type: 'claim',
      ana: stated ? '#claim-span.stated' : '#claim-span.default',
      corresp: markers.length > 0 ? pointer(markers) : undefined,
      resp: `#${editionResp}`
    },
    reach.map((_, index) =>
      x('span', {from: pointer([claimBoundXmlId(id, index + 1, 'from')]), to: pointer([claimBoundXmlId(id, index + 1, 'to')])})
    )
  )
}

function blockPointer(id: UnitId): string {
  return `#${id}`
}
