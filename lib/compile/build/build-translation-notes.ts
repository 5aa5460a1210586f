import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Lang, OmittedSegment, TermDeparture, TranslationNote, TranslationReview, Unit} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {translationsSchema} from '#lib/compile/read/schemas/translations.ts'
import type {PrintedSegment} from './printed-segment.ts'
import {resolveQuote} from './resolve-quote.ts'
import {indexSegments} from './segment-index.ts'

export type TranslationsSource = Located<z.output<typeof translationsSchema>>

/** What translations.yaml says of one translation. */
export interface BesideTranslation {
  readonly notes: ReadonlyArray<TranslationNote>
  readonly departures: ReadonlyArray<TermDeparture>
  readonly omitted: ReadonlyArray<OmittedSegment>
  readonly review: TranslationReview | undefined
}

/** What stands beside each translation, its sentences and words found; whatever names no translation, or none of its sentences, is reported. */
export function buildTranslationNotes(
  {placeOf, value}: TranslationsSource,
  translations: ReadonlyMap<Lang, ReadonlyArray<Unit>>,
  printed: ReadonlyMap<string, PrintedSegment>,
  report: Report
): ReadonlyMap<Lang, BesideTranslation> {
  const isTranslated = (lang: Lang, ...path: ReadonlyArray<PropertyKey>): boolean => {
    if (translations.has(lang)) return true
    report(
      'translation-is-known',
      `Unexpected \`${lang}\`, expected a language that the edition has translated into`,
      placeOf(...path),
      nameHint(lang, translations.keys()) ?? 'A translation is a Markdown file whose head says `translates`.'
    )
    return false
  }
  const segments = indexSegments([...translations.values()].flat())
  const notes = value.notes.flatMap(({quote, ...note}, index): ReadonlyArray<TranslationNote & {readonly lang: Lang}> => {
    const home = segments.find(note.segment, placeOf('notes', index, 'segment'), report)
    if (!home) return []
    const {segment, unit} = home
    const found =
      quote === undefined
        ? undefined
        : resolveQuote(
            quote,
            {at: segment.id, printed: unit.text.slice(segment.start, segment.end)},
            'both',
            placeOf('notes', index, 'quote'),
            report
          )
    const span = found && {start: segment.start + found.start, end: segment.start + found.end}
    return [{...note, span, lang: unit.lang}]
  })
  const departures = value.terms.filter(({in: lang}, index) => isTranslated(lang, 'terms', index, 'in'))
  const omitted = value.omitted.flatMap(({in: lang, ...omission}, index): ReadonlyArray<OmittedSegment & {readonly lang: Lang}> => {
    if (!isTranslated(lang, 'omitted', index, 'in')) return []
    if (printed.has(omission.segment)) return [{...omission, lang}]
    report(
      'segment-is-known',
      `Unexpected segment \`${omission.segment}\`, expected a sentence of the print that the translation leaves out`,
      placeOf('omitted', index, 'segment'),
      nameHint(omission.segment, printed.keys()) ?? 'Segments are named as in `ru-b12-2`.'
    )
    return []
  })
  const reviews = new Map<Lang, TranslationReview>()
  value.reviews.forEach(({of, ...review}, index) => {
    if (!isTranslated(of, 'reviews', index, 'of')) return
    if (reviews.has(of))
      report(
        'review-stands-once',
        `Unexpected second review of the translation into \`${of}\`, expected one`,
        placeOf('reviews', index, 'of'),
        'Add the readings up: a review counts all of them.'
      )
    reviews.set(of, review)
    review.errors.forEach(({category, found, left, severity}, nth) => {
      if (left > found)
        report(
          'review-adds-up',
          `Unexpected \`left: ${left}\` of \`found: ${found}\`, expected no more than were found`,
          placeOf('reviews', index, 'errors', nth, 'left'),
          'Count in `found` every error that a reading marked, those that were left included.'
        )
      if (review.errors.findIndex((other) => other.category === category && other.severity === severity) < nth)
        report(
          'review-adds-up',
          `Unexpected second count of \`${category}\`, \`${severity}\`, expected each kind once`,
          placeOf('reviews', index, 'errors', nth),
          'Add the two up.'
        )
    })
  })
  const withoutLang = <T extends {readonly lang: Lang}>({lang: _, ...rest}: T): Omit<T, 'lang'> => rest
  return new Map(
    [...translations.keys()].map((lang) => [
      lang,
      {
        notes: notes.filter((note) => note.lang === lang).map(withoutLang),
        departures: departures.filter((departure) => departure.in === lang).map(({in: _, ...departure}) => departure),
        omitted: omitted.filter((omission) => omission.lang === lang).map(withoutLang),
        review: reviews.get(lang)
      }
    ])
  )
}
