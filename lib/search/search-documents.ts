import {
  correctedText,
  defaultLocale,
  entryIdOf,
  itemLabel,
  type Edition,
  type Entity,
  type EntityId,
  type Finding,
  type Localized,
  type Segment,
  type Unit
} from '#lib/edition/index.ts'
import {findingRoute, placeRoute} from '#lib/routes/place-route.ts'
import {entityRoute, pageRoute, passagePath, termRoute} from '#lib/routes/routes.ts'
import {searchDates} from './date-terms.ts'
import type {SearchDocument} from './search-document.ts'

/** Everything of an edition that a reader can look for. */
export function searchDocuments(edition: Edition, findings: ReadonlyArray<Finding>): ReadonlyArray<SearchDocument> {
  const root = pageRoute(defaultLocale, edition.id, '')
  const path = (route: string): string => route.slice(root.length)
  const sentences = (kind: 'sentence' | 'translation', units: ReadonlyArray<Unit>): ReadonlyArray<SearchDocument> =>
    units.flatMap((unit) => unit.segments.map((segment) => ofSentence(kind, segment, unit, edition)))
  return [
    ...edition.entities.map((entity) => ofEntity(entity, edition, path(entityRoute(defaultLocale, edition.id, entity.id)))),
    ...edition.alignment.terms.map(({id, names}): SearchDocument => ({
      id,
      kind: 'term',
      at: path(termRoute(defaultLocale, edition.id, id)),
      text: names
    })),
    ...edition.references.flatMap(({items, number}) =>
      items.map(({authors, container, date, id, lang, title, translatedTitle, url}): SearchDocument => {
        const names = authors.map(({family, given}) => (given === undefined ? family : `${family} ${given}`))
        const named = [...names, title, container].filter((part) => part !== undefined).join('. ')
        return {
          id,
          kind: 'source',
          at: path(placeRoute(defaultLocale, edition, id)),
          text: `[${itemLabel(id)}] ${named === '' ? (url ?? '') : named}`,
          lang,
          also: [...Object.values(translatedTitle ?? {}), ...(url === undefined ? [] : [new URL(url).host]), id, entryIdOf(number)],
          ...(date && {dates: searchDates(date)})
        }
      })
    ),
    ...sentences('sentence', edition.units),
    ...edition.translations.flatMap(({units}) => sentences('translation', units)),
    ...findings
      .filter(({gravity}) => gravity !== 'none')
      .map((finding): SearchDocument => ({
        id: finding.id,
        kind: 'finding',
        at: path(findingRoute(defaultLocale, edition.id, finding)),
        text: finding.text
      }))
  ]
}

function ofSentence(kind: 'sentence' | 'translation', segment: Segment, unit: Unit, edition: Edition): SearchDocument {
  const named = unit.mentions.flatMap((mention) =>
    mention.type === 'date' && segment.start <= mention.start && mention.end <= segment.end ? searchDates(mention.when) : []
  )
  // A date that the sentence takes from the text before it is one by which it is looked for, too.
  const dates = [...named, ...(segment.when === undefined ? [] : searchDates(segment.when))]
  return {
    id: segment.id,
    kind,
    at: passagePath(edition, unit, segment.id),
    text: correctedText(unit, segment),
    lang: unit.lang,
    ...(dates.length > 0 && {dates: [...new Set(dates)]})
  }
}

function ofEntity({dates, earlierNames, id, names, type}: Entity, edition: Edition, at: string): SearchDocument {
  const text: Localized = {ky: names.ky.name, ru: names.ru.name, en: names.en.name}
  const earlier = earlierNames.flatMap((one) => Object.values(one.names))
  const other = [...formsOf(edition, id), ...earlier]
  return {
    id,
    kind: 'entity',
    type,
    at,
    text,
    also: [...new Set(other)].filter((form) => !Object.values(text).includes(form)),
    ...(dates && {dates: searchDates(dates)})
  }
}

/** How the texts name an entity. */
function formsOf({translations, units}: Edition, id: EntityId): ReadonlyArray<string> {
  return [...units, ...translations.flatMap((translation) => translation.units)].flatMap((unit) =>
    unit.mentions.flatMap((mention) => (mention.type !== 'date' && mention.refs.includes(id) ? [correctedText(unit, mention)] : []))
  )
}
