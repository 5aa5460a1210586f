import {translatedRows} from '#lib/alignment/translated-rows.ts'
import {editionWithTranslations, namesEntity, segmentAt, type Edition, type Locale} from '#lib/edition/index.ts'
import type {EditionJson} from './edition-json-schema.ts'
import {outlineToJson} from './outline-to-json.ts'
import {reviewsToJson} from './reviews-to-json.ts'

type StructureJson = Pick<EditionJson, 'versions' | 'outline' | 'occurrences' | 'translatedRows' | 'summaries' | 'tours'>

/** What who rebuilds the pages would otherwise have to compute: versions, how their units stand, where entities are named; and what pages say besides. */
export function structureToJson(edition: Edition): StructureJson {
  return {
    versions: edition.versions.map((version) => ({
      id: version.id,
      lang: version.lang,
      origin: version.origin,
      of: version.origin === 'translation' ? version.of : null
    })),
    outline: outlineToJson(edition),
    occurrences: occurrencesToJson(edition),
    translatedRows: translatedRows(edition).map(({cells, g, part}) => ({
      id: g,
      part,
      cells: Object.fromEntries([...cells].map(([lang, ids]) => [lang, [...ids]]))
    })),
    summaries: edition.summaries.map(({judged, of, text}) => {
      const judgementIn = (locale: Locale) => ({status: judged[locale].status, ...reviewsToJson(judged[locale])})
      return {of, text, judged: {ky: judgementIn('ky'), ru: judgementIn('ru'), en: judgementIn('en')}}
    }),
    tours: edition.tours.map(({id, steps, title}) => ({id, title, steps: steps.map(({at, kind, text}) => ({kind, at, text}))}))
  }
}

function occurrencesToJson(edition: Edition): StructureJson['occurrences'] {
  const {units} = editionWithTranslations(edition)
  return edition.entities.map(({id}) => ({
    entity: id,
    places: units.flatMap((unit) =>
      unit.mentions
        .filter((mention) => namesEntity(mention, id))
        .flatMap(({end, start}) => {
          const segment = segmentAt(unit, {start, end})
          return segment ? [{version: unit.version, unit: unit.id, segment: segment.id, start, end}] : []
        })
    )
  }))
}
