import type {Element} from 'xast'
import {x} from 'xastscript'
import {teiDate} from '#lib/dates/tei-date.ts'
import {locales, type Entity, type EntityType} from '#lib/edition/index.ts'
import {nameOwner} from '#lib/entities/name-owner.ts'
import type {AttestedForm} from '#lib/entities/attested-forms.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp} from './responsible.ts'
import {entityXmlId, pointer} from './tei-ids.ts'

/**
 * An entry of the register: its names by language, each saying whether the article prints it (`#name.attested`), where
 * a published page with the name was seen (`#name.seen`, `source`), or that it is ours (`#name.ours`); what it is, what the article says of it.
 *
 * An office is a `state`, with the page in which it was seen (`source`) and its words, or with the sentences of the article that give it
 * (tests/exports/tei/facts.test.ts). An award and a people are no things of a kind that TEI has an element for: the first is an `item`,
 * the second a `personGrp`.
 */
export function entityToTei(entity: Entity, forms: ReadonlyArray<AttestedForm>): Element {
  const {authorities, coordinates, dates, kind, type} = entity
  const own = {'xml:id': entityXmlId(entity)}
  const when = dates ? {...teiDate(dates)} : {}
  const date = dates ? [x('date', when)] : []
  const names = [...namesOf(entity, forms), ...sortNames(entity), ...earlierNames(entity)]
  const notes = [
    ...localizedElements('note', entity.description, {type: 'description', resp: `#${editionResp}`}),
    ...localizedElements('note', entity.article, {type: 'article', resp: `#${editionResp}`})
  ]
  const ids = authorities.map(({seenIn, url}) => x('idno', {type: 'authority', source: seenIn}, url))
  switch (type) {
    case 'person':
      return x('person', {...own, ...when}, [...names, ...life(entity), ...officesOf(entity), ...statedOfficesOf(entity), ...notes, ...ids])
    case 'people':
      return x('personGrp', own, [...names, ...notes, ...ids])
    case 'place': {
      const location = coordinates ? [x('location', [x('geo', coordinates.join(' '))])] : []
      return x('place', {...own, type: kind, ...when}, [...names, ...location, ...notes, ...ids])
    }
    case 'org':
      return x('org', {...own, ...when}, [...names, ...ids, ...notes])
    case 'event':
      return x('event', {...own, type: kind, ...when}, [...names, ...notes, ...ids])
    case 'work':
      return x('bibl', own, [...names, ...date, ...notes, ...ids])
    case 'award':
      return x('item', own, [...names, ...date, ...notes, ...ids])
  }
}

const nameElements: Readonly<Record<EntityType, string>> = {
  person: 'persName',
  people: 'name',
  place: 'placeName',
  org: 'orgName',
  event: 'eventName',
  work: 'title',
  award: 'name'
}

function namesOf(entity: Entity, forms: ReadonlyArray<AttestedForm>): ReadonlyArray<Element> {
  const {names, type} = entity
  return locales.map((locale) => {
    const {name, seen} = names[locale]
    const owner = nameOwner(entity, locale, forms)
    return x(
      nameElements[type],
      {'xml:lang': locale, ana: `#name.${owner}`, source: seen, ...(owner === 'ours' && {resp: `#${editionResp}`})},
      name
    )
  })
}

function sortNames({sort, type}: Entity): ReadonlyArray<Element> {
  return localizedElements(nameElements[type], sort, {type: 'sort'})
}

/** A `title` has no dates of its own: where a work has been renamed, they stand behind it. */
function earlierNames({earlierNames: earlier, type}: Entity): ReadonlyArray<Element> {
  return earlier.flatMap(({names, until}) => {
    const last = until ? teiDate(until) : {}
    const {when, ...rest} = last
    const dated = when === undefined ? rest : {...rest, to: when}
    if (type !== 'work') return localizedElements(nameElements[type], names, {type: 'earlier', ...dated})
    return [...localizedElements('title', names, {type: 'earlier'}), ...(until ? [x('date', {...dated, type: 'until'})] : [])]
  })
}

/** Of a person an interval of dates is the life: its ends are birth and death as far as they are known. */
function life({dates}: Entity): ReadonlyArray<Element> {
  if (dates?.kind !== 'interval') return []
  const {end, start} = dates
  return [
    ...(typeof start === 'string' ? [] : [x('birth', {...teiDate(start)})]),
    ...(typeof end === 'string' ? [] : [x('death', {...teiDate(end)})])
  ]
}

function officesOf({offices}: Entity): ReadonlyArray<Element> {
  return offices.map(({dates, seen, title}) =>
    x('state', {type: 'office', ...(dates ? teiDate(dates) : {}), source: seen.url, resp: `#${editionResp}`}, [
      ...localizedElements('label', title),
      x('note', {type: 'seen', 'xml:lang': seen.lang}, seen.words)
    ])
  )
}

function statedOfficesOf({statedOffices}: Entity): ReadonlyArray<Element> {
  return statedOffices.map(({dates, from, title}) =>
    x(
      'state',
      {type: 'office', ...(dates ? teiDate(dates) : {}), source: pointer(from), resp: `#${editionResp}`},
      localizedElements('label', title)
    )
  )
}
