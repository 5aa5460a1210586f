import {z} from 'zod'
import {judgementStatuses, translationMethods} from '#lib/edition/index.ts'
import {day, languageTag, optional, text} from './shared.ts'

const aboutTranslation = ['method', 'resp', 'date', 'status'] as const

/** The head of a Markdown file: its language and, for a translation that the edition made, what it translates, how, by whom and when. */
export const frontMatterSchema = z
  .strictObject({
    lang: languageTag,
    /** The language of the printed text that it translates; absent for the print itself. */
    translates: optional(languageTag),
    method: optional(z.enum(translationMethods)),
    resp: optional(text),
    date: optional(day),
    status: optional(z.enum(judgementStatuses))
  })
  .superRefine((matter, context) => {
    for (const key of aboutTranslation) {
      if ((matter.translates === undefined) === (matter[key] === undefined)) continue
      const message =
        matter.translates === undefined
          ? 'none in a text of the print; a translation says `translates`'
          : 'it in a translation, beside `translates`'
      context.addIssue({code: 'custom', path: [key], message})
    }
    if (matter.translates === matter.lang) context.addIssue({code: 'custom', path: ['translates'], message: 'another language than `lang`'})
  })
