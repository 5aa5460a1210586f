import type {Element} from 'xast'
import {x} from 'xastscript'
import {judgementsOf} from '#lib/alignment/judgement-counts.ts'
import {originalLanguage, type Edition, type Lang, type Translation} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'

/** The `xml:id` of the edition as who answers for what no other name stands at. */
export const editionResp = 'resp.edition'

/** The `xml:id` of who translated into a language. */
export function translatorXmlId(lang: Lang): string {
  return `translator.${lang.toLowerCase()}`
}

/** The `xml:id` of everybody who judged, confirmed, contested or checked something, or whom the record names, by name. */
export function responsibleIds(edition: Edition): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  edition.metadata.responsibility.forEach(({names}, index) => {
    for (const name of Object.values(names)) if (!ids.has(name)) ids.set(name, `resp.${index + 1}`)
  })
  let number = edition.metadata.responsibility.length
  for (const name of judges(edition)) {
    if (ids.has(name)) continue
    number += 1
    ids.set(name, `resp.${number}`)
  }
  return ids
}

/** Who answers for what: those of the record, with their parts in its languages, the translators, whoever judged, and the edition itself. */
export function responsibilityStatements(edition: Edition): ReadonlyArray<Element> {
  const {metadata, translations} = edition
  const recorded = metadata.responsibility.map(({names, role}, index) =>
    x('respStmt', {'xml:id': `resp.${index + 1}`}, [...localizedElements('resp', role), ...localizedElements('name', names)])
  )
  const known = new Set(metadata.responsibility.map((_, index) => `resp.${index + 1}`))
  const others = [...responsibleIds(edition)]
    .filter(([, id]) => !known.has(id))
    .map(([name, id]) => x('respStmt', {'xml:id': id}, [x('resp', 'judges, confirms or checks what points here'), x('name', name)]))
  return [
    ...recorded,
    ...others,
    ...translations.map((translation) => translator(translation, responsibleIds(edition))),
    x('respStmt', {'xml:id': editionResp}, [
      x('resp', 'transcribes, corrects, marks up, describes and judges whatever points here and at no other name'),
      x('name', {type: 'edition'}, `Edition ${edition.id}`)
    ])
  ]
}

const made: Readonly<Record<Translation['version']['method'], string>> = {
  machine: 'made by a language model',
  'machine-edited': 'made by a language model and read against the original by a person',
  human: 'made by a person'
}

function translator(translation: Translation, ids: ReadonlyMap<string, string>): Element {
  const known = ids.get(translation.version.resp)
  const {lang, method, resp} = translation.version
  return x('respStmt', {'xml:id': translatorXmlId(lang)}, [
    x('resp', `translates from ${originalLanguage(translation)} into ${lang}; ${made[method]}`),
    x('name', {corresp: known && `#${known}`}, resp)
  ])
}

function judges({accessMarks, alignment, evidence, searches, support, translations}: Edition): ReadonlyArray<string> {
  return [
    ...judgementsOf(alignment.rows).map(({resp}) => resp),
    ...translations.flatMap(({judgements}) => [...judgements.values()].map(({by}) => by)),
    ...support.map(({by}) => by),
    ...accessMarks.map(({by}) => by),
    ...evidence.map(({seen}) => seen.by),
    ...searches.map(({by}) => by)
  ]
}
