import type {Element} from 'xast'
import {x} from 'xastscript'
import {teiDate} from '#lib/dates/tei-date.ts'
import type {Access, Edition, ItemId, ReferenceItem} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp, responsibleIds} from './responsible.ts'
import {entityPointer, pointer, sourceXmlId} from './tei-ids.ts'

/**
 * The separate sources of the list of references, taken apart, each pointing at its printed words (`corresp`). `type` is that of CSL 1.0.2.
 *
 * Titles, authors, containers, dates and addresses are as the print gives them; translated titles, repairs of an address, notes and visits are
 * ours and say so (`resp`). A `bibl` and no `biblStruct`: that one asks for an imprint, and half of these sources have none.
 */
export function sourcesToTei(edition: Edition): ReadonlyArray<Element> {
  const items = edition.references.flatMap((reference) => reference.items)
  return items.length > 0
    ? [
        x(
          'listBibl',
          {type: 'sources'},
          items.map((item) => source(item, edition))
        )
      ]
    : []
}

function source(item: ReferenceItem, edition: Edition): Element {
  const {authors, container, date, id, lang, note, sameAs, suggestion, title, translatedTitle, type, url} = item
  const ours = {resp: `#${editionResp}`}
  return x('bibl', {'xml:id': sourceXmlId(id), type, 'xml:lang': lang, corresp: pointer([id])}, [
    ...authors.map(({certainty, entity, family, given}) =>
      x('author', entity === undefined ? {} : {ref: entityPointer(edition, [entity]), cert: certainty}, [
        x('persName', [x('surname', family), ...(given === undefined ? [] : [x('forename', given)])])
      ])
    ),
    ...(title === undefined ? [] : [x('title', {level: container === undefined ? undefined : 'a'}, title)]),
    ...localizedElements('title', translatedTitle, {type: 'translated', ...ours}),
    ...(container === undefined ? [] : [x('title', {type: 'container'}, container)]),
    ...(date === undefined ? [] : [x('date', {...teiDate(date)})]),
    ...(url === undefined ? [] : [x('idno', {type: 'URL'}, url)]),
    ...(suggestion === undefined ? [] : [x('idno', {type: 'URL', subtype: 'suggested', cert: 'low', ...ours}, suggestion.url)]),
    ...localizedElements('note', suggestion?.because, {type: 'suggestion', ...ours}),
    ...localizedElements('note', note, {type: 'remark', ...ours}),
    ...[url, suggestion?.url].flatMap((address) => visits(address, edition.access)),
    ...marks(id, edition),
    ...sameAs.map((other) => x('relatedItem', {type: 'same', target: pointer([sourceXmlId(other)])}))
  ])
}

/** What the last visit to an address gave, by a program. */
function visits(url: string | undefined, access: ReadonlyArray<Access>): ReadonlyArray<Element> {
  return access
    .filter((visit) => visit.url === url)
    .map(({archived, date, finalUrl, state, status}) =>
      x('note', {type: 'access', ana: `#access.${state}`, resp: `#${editionResp}`}, [
        x('idno', {type: 'URL'}, url!),
        ...(date === undefined ? [] : [x('date', {type: 'visited', when: date})]),
        ...(status === undefined ? [] : [x('num', {type: 'HTTP', value: status}, String(status))]),
        ...(finalUrl === undefined ? [] : [x('idno', {type: 'URL', subtype: 'final'}, finalUrl)]),
        ...(archived === undefined
          ? []
          : [x('idno', {type: 'URL', subtype: 'archived'}, archived.url), x('date', {type: 'archived', when: archived.timestamp})])
      ])
    )
}

/** What persons found at an address. */
function marks(item: ItemId, edition: Edition): ReadonlyArray<Element> {
  const ids = responsibleIds(edition)
  return edition.accessMarks
    .filter((mark) => mark.item === item)
    .map(({by, date, state}) =>
      x('note', {type: 'access', ana: `#access.${state}`, resp: pointer([ids.get(by)!])}, [x('date', {type: 'visited', when: date})])
    )
}
