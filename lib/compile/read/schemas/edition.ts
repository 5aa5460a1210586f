import {z} from 'zod'
import {judgementStatuses, tourTargets, type DivisionId, type EntityId, type UnitId} from '#lib/edition/index.ts'
import {doi, email, issn, orcid, version} from './identifiers.ts'
import {day} from './dates.ts'
import {idOf, languageTag, listOf, localized, nameOf, optional, slug, text} from './shared.ts'
import {such} from './such.ts'

const count = z.int().min(0)
const layer = z.strictObject({layer: slug, first: count, second: count, same: count}).superRefine(({first, same, second}, context) => {
  const most = Math.min(first, second)
  if (same <= most) return
  const hint = 'What is alike in both readings stands in each of them.'
  context.addIssue({code: 'custom', path: ['same'], message: `at most ${most}, as many as the smaller reading has`, params: {hint}})
})

/** The year in which the first scholarly journals appeared. */
const firstJournals = 1665

const person = z.strictObject({names: localized, role: localized})

/** edition.yaml: the bibliographic record, the editorial statement, the order of the print. */
export const editionSchema = z
  .strictObject({
    /** The language of the work. */
    lang: languageTag,
    /** Languages of the texts, in the order in which they are shown. */
    languages: z.array(languageTag).min(1),
    title: z.record(z.string(), text),
    journal: z.record(z.string(), text),
    authors: z.array(z.strictObject({name: localized, entity: idOf<EntityId>(), orcid: optional(orcid), email: optional(email)})),
    issn,
    volume: optional(text),
    issue: optional(text),
    year: z.int().superRefine(
      such(
        (year) => year >= firstJournals && year <= 9999,
        `the year of the print, from ${firstJournals}, in four digits`,
        () => ({hint: 'The year in which the article was printed, not that of this edition.'})
      )
    ),
    firstPage: text,
    lastPage: text,
    doi,
    udc: optional(text),
    version,
    versionDate: day,
    summary: localized,
    argument: optional(localized),
    responsibility: z.array(person).min(1),
    rights: localized,
    /** Of what the edition adds, where `rights` speaks of the text of the article alone. */
    editionRights: optional(localized),
    principles: listOf(z.strictObject({id: slug, title: localized, text: localized})),
    method: localized,
    agreement: listOf(layer),
    divisions: listOf(z.strictObject({id: idOf<DivisionId>(), kind: slug, from: nameOf<UnitId>(), to: nameOf<UnitId>(), title: localized})),
    /** What sections and divisions tell; what nobody has confirmed is a draft. */
    summaries: listOf(
      z.strictObject({of: nameOf<UnitId | DivisionId>(), text: localized, status: z.enum(judgementStatuses).default('draft')})
    ),
    /** Short guided ways through the edition. */
    tours: listOf(
      z.strictObject({
        id: slug,
        title: localized,
        steps: z.array(z.strictObject({kind: z.enum(tourTargets), at: text, text: localized})).min(1)
      })
    ),
    /** How the entries of the reference list are numbered: the label of the first, `1.`, `[1]` or `1)`. */
    entryLabel: z
      .string()
      .superRefine(
        such(
          (label) => /^[^\d\s]*1[^\d\s]*$/u.test(label),
          'the label of the first entry as printed, as in `1.`, `[1]` or `1)`',
          () => ({hint: 'Write the label of entry 1 in quotes, without a space: `"[1]"`.'})
        )
      )
      .default('1.'),
    printed: z.array(nameOf<UnitId>()).min(1)
  })
  .superRefine(({versionDate, year}, context) => {
    // A journal may bear the year to come, but no later one.
    const last = Number(versionDate.slice(0, 4)) + 1
    if (year <= last || year > 9999) return
    const hint = 'Look at both years: no edition is made before its print.'
    const message = `the year of the print, up to ${last}, the one after \`versionDate\``
    context.addIssue({code: 'custom', path: ['year'], message, params: {hint}})
  })
  .superRefine(({firstPage, lastPage}, context) => {
    if (!isNumber(firstPage) || !isNumber(lastPage) || Number(firstPage) <= Number(lastPage)) return
    const hint = `An article of one page has it twice: \`firstPage: "${lastPage}"\`.`
    context.addIssue({code: 'custom', path: ['lastPage'], message: `page ${firstPage} or one behind it`, params: {hint}})
  })

function isNumber(page: string): boolean {
  return /^\d+$/u.test(page)
}
