import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, Unit} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {checkDigitHolds} from '#lib/text/check-digit.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'

type Record = Located<z.output<typeof editionSchema>>

interface Known {
  readonly entities: ReadonlyMap<string, Entity>
  readonly units: ReadonlyArray<Pick<Unit, 'kind' | 'lang' | 'text'>>
}

/** What the record says agrees with the print and the register: titles in the languages that print one, authors who are persons, identifiers that are right or printed so. */
export function checkRecord({value, placeOf}: Record, {entities, units}: Known, report: Report): void {
  for (const key of ['title', 'journal'] as const) {
    const printedIn = units.filter(({kind}) => kind === key).map(({lang}) => lang)
    for (const lang of new Set([value.lang, ...printedIn])) {
      if (value[key][lang] !== undefined) continue
      const why = printedIn.includes(lang) ? `it is printed in \`${lang}\`` : `\`${lang}\` is the language of the work`
      report(
        'title-has-its-languages',
        `Unexpected absence of \`${key}.${lang}\`, expected it: ${why}`,
        placeOf(key),
        `Write \`${lang}: …\` below \`${key}\`.`
      )
    }
    for (const lang of Object.keys(value[key])) {
      if (value.languages.includes(lang)) continue
      const hint = nameHint(lang, value.languages) ?? `Take \`${lang}\` out, or add it to \`languages\`.`
      report(
        'language-is-declared',
        `Unexpected language \`${lang}\` of \`${key}\`, expected one of \`languages\`: ${value.languages.join(', ')}`,
        placeOf(key, lang),
        hint
      )
    }
  }

  value.authors.forEach(({entity: id, orcid}, index) => {
    const entity = entities.get(id)
    const place = placeOf('authors', index, 'entity')
    if (!entity) {
      const hint = nameHint(id, entities.keys()) ?? 'Write an entry for the author.'
      report('mention-is-registered', `Unexpected entity \`${id}\`, expected the id of an entry of entities.yaml`, place, hint)
    } else if (entity.type !== 'person') {
      const hint = 'An author is a person of the register; a body that signs as one stands in `responsibility`.'
      report('author-is-a-person', `Unexpected author \`${id}\` of type \`${entity.type}\`, expected a person`, place, hint)
    } else if (value.authors.findIndex((author) => author.entity === id) < index) {
      report(
        'id-is-unique',
        `Unexpected second author \`${id}\`, expected each author once`,
        place,
        'Two persons are two entries of the register.'
      )
    }
    if (orcid !== undefined) checkDigit('orcid', orcid, units, () => placeOf('authors', index, 'orcid'), report)
  })
  checkDigit('issn', value.issn, units, () => placeOf('issn'), report)
}

/** A number that does not hold is a slip of ours, unless the article prints it so: then a rule finds it there. */
function checkDigit(what: string, number: string, units: Known['units'], place: () => ReturnType<Record['placeOf']>, report: Report): void {
  if (checkDigitHolds(number) || units.some(({text}) => text.includes(number))) return
  const hint = 'One of the digits is another: copy the number from the print.'
  report(
    'identifier-has-its-check-digit',
    `Unexpected \`${what}\` \`${number}\`, expected a number whose last digit proves the others`,
    place(),
    hint
  )
}
