import type {Edition, Locale} from '#lib/edition/index.ts'
import type {EditionJson} from './edition-json-schema.ts'
import {occurrencesToJson} from './occurrences-to-json.ts'
import {outlineToJson} from './outline-to-json.ts'
import {reviewsToJson} from './reviews-to-json.ts'

type StructureJson = Pick<EditionJson, 'versions' | 'outline' | 'occurrences' | 'summaries' | 'tours'>

/**
 * What who rebuilds the pages would otherwise have to compute of the print: its versions, how their units stand, where entities are named; and what
 * pages say besides.
 */
export function structureToJson(edition: Edition): StructureJson {
  const printed = edition.versions.filter(({origin}) => origin === 'print')
  return {
    versions: printed.map(({id, lang}) => ({id, lang})),
    outline: printed.map((version) => ({version: version.id, units: outlineToJson(edition, version)})),
    occurrences: occurrencesToJson(edition.entities, edition.units),
    summaries: edition.summaries.map(({judged, of, text}) => {
      const judgementIn = (locale: Locale) => ({status: judged[locale].status, ...reviewsToJson(judged[locale])})
      return {of, text, judged: {ky: judgementIn('ky'), ru: judgementIn('ru'), en: judgementIn('en')}}
    }),
    tours: edition.tours.map(({id, steps, title}) => ({id, title, steps: steps.map(({at, kind, text}) => ({kind, at, text}))}))
  }
}
