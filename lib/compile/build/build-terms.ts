import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {TermName} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {alignmentSchema} from '#lib/compile/read/schemas/alignment.ts'

/** The names of the terms: each term that a phrase names has one entry, and each entry is a term of some phrase. */
export function buildTerms(
  {value: {rows, terms}, placeOf}: Located<z.output<typeof alignmentSchema>>,
  report: Report
): ReadonlyArray<TermName> {
  const named = new Set<string>()
  terms.forEach(({id}, index) => {
    if (named.has(id))
      report(
        'id-is-unique',
        `Unexpected second term \`${id}\`, expected one entry a term`,
        placeOf('terms', index, 'id'),
        'Put the two into one.'
      )
    named.add(id)
  })
  const used = new Set<string>()
  rows.forEach(({phrases}, row) =>
    phrases.forEach(({term}, phrase) => {
      if (term === undefined) return
      if (!named.has(term))
        report(
          'term-is-named',
          `Unexpected term \`${term}\`, expected an entry of \`terms\` with its names in three languages`,
          placeOf('rows', row, 'phrases', phrase, 'term'),
          nameHint(term, named) ?? `Write \`- {id: ${term}, names: {ky: …, ru: …, en: …}}\` below \`terms\`.`
        )
      used.add(term)
    })
  )
  terms.forEach(({id}, index) => {
    if (!used.has(id) && terms.findIndex((term) => term.id === id) === index)
      report(
        'term-is-named',
        `Unexpected name of the term \`${id}\`, expected a phrase with \`term: ${id}\``,
        placeOf('terms', index, 'id'),
        nameHint(id, used) ?? 'Take the name out, or mark the phrases of the term.'
      )
  })
  return terms
}
