import {z} from 'zod'
import {errorCategories, errorSeverities, type SegmentId, type WebAddress} from '#lib/edition/index.ts'
import {languageTag, listOf, localized, nameOf, optional, slug, verbatim, webAddress} from './shared.ts'

/** Differences of a translation from its original that a translator may mean for a good reason. */
export const translationFaults = [
  'translation-keeps-its-names',
  'translation-keeps-its-dates',
  'translation-keeps-its-numbers',
  'translation-keeps-its-markers',
  'translation-keeps-its-quotations',
  'translation-keeps-its-terms'
] as const
export type TranslationFault = (typeof translationFaults)[number]

const count = z.int().min(0)

const note = z.strictObject({
  /** The sentence of the translation. */
  segment: nameOf<SegmentId>(),
  /** The words that the note is about. */
  quote: optional(verbatim),
  note: localized,
  /** Where the wording was seen published. */
  source: optional(webAddress.transform((address) => address as WebAddress))
})

const departure = z.strictObject({
  /** A term of alignment.yaml. */
  term: slug,
  /** The translation that departs from what the article calls it. */
  in: languageTag,
  /** What stands for the term there, in its base form. */
  rendering: verbatim,
  because: localized
})

const omission = z.strictObject({
  /** The translation that leaves it out. */
  in: languageTag,
  /** The sentence of the print. */
  segment: nameOf<SegmentId>(),
  because: localized
})

const errors = z.strictObject({category: z.enum(errorCategories), severity: z.enum(errorSeverities), found: z.int().min(1), left: count})

const review = z.strictObject({
  of: languageTag,
  words: z.int().min(1),
  readings: z.int().min(1),
  errors: listOf(errors),
  backTranslation: optional(z.strictObject({sentences: z.int().min(1), found: count, left: count})),
  note: localized
})

/** translations.yaml: what stands beside the translations that the edition made: notes, terms, what they leave out, what may differ, how they were read. */
export const translationsSchema = z
  .strictObject({
    notes: listOf(note),
    terms: listOf(departure),
    omitted: listOf(omission),
    /** Differences from the original that are right all the same, at a sentence of the translation. */
    allowances: listOf(z.strictObject({rule: z.enum(translationFaults), at: nameOf<SegmentId>(), because: localized})),
    reviews: listOf(review)
  })
  .nullish()
  .transform((value) => value ?? {notes: [], terms: [], omitted: [], allowances: [], reviews: []})
