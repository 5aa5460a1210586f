import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import {type Entity, type EntityName, type Locale, type Unit} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {entitiesSchema} from '#lib/compile/read/schemas/entities.ts'

/**
 * The register by id. Ids are unique; entries that name one another name one that is there. A name is marked `attested` where the print
 * mentions the entity in that language, in whatever words.
 */
export function buildRegister(
  {value, placeOf}: Located<z.output<typeof entitiesSchema>>,
  print: ReadonlyArray<Pick<Unit, 'lang' | 'mentions'>>,
  report: Report
): {readonly entities: ReadonlyMap<string, Entity>; readonly isWhole: boolean} {
  const register = new Map<string, Entity>()
  const mentioned = new Set(
    print.flatMap(({lang, mentions}) =>
      mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs.map((id) => `${id} ${lang}`)))
    )
  )
  value.forEach((entry, index) => {
    if (register.has(entry.id)) {
      const hint = 'An id names one entity for ever: give the later one another, or put both entries into one.'
      report('id-is-unique', `Unexpected second entity \`${entry.id}\`, expected an id of its own`, placeOf(index, 'id'), hint)
      return
    }
    const nameIn = (locale: Locale): EntityName => {
      const {name, seen} = entry.names[locale]
      return {name, attested: mentioned.has(`${entry.id} ${locale}`), seen}
    }
    const names = {ky: nameIn('ky'), ru: nameIn('ru'), en: nameIn('en')}
    const {place, ...rest} = entry
    register.set(entry.id, {
      ...rest,
      names,
      where: place,
      earlierNames: entry.earlierNames.map(({decision, from, until, ...earlier}) => ({names: earlier, until, decision, from}))
    })
  })
  // Of two entries of one id, one may be what another names.
  if (register.size < value.length) return {entities: register, isWhole: false}
  value.forEach((entry, index) => {
    const targets = [
      {target: entry.partOf, path: ['partOf']},
      {target: entry.place, path: ['place']},
      ...entry.along.map((target, at) => ({target, path: ['along', at]}))
    ]
    for (const {path, target} of targets) {
      if (target !== undefined && !register.has(target)) {
        report(
          'mention-is-registered',
          `Unexpected entity \`${target}\`, expected the id of an entry of entities.yaml`,
          placeOf(index, ...path),
          nameHint(target, register.keys()) ?? 'Write an entry for it, or leave it out.'
        )
      }
    }
  })
  return {entities: register, isWhole: true}
}
