import {z} from 'zod'
import {judgementStatuses, translationMethods} from '#lib/edition/index.ts'
import {day} from './dates.ts'
import {languageTag, optional, text} from './shared.ts'

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
      if (matter.translates === undefined) {
        const hint = `Take \`${key}\` out, or say in \`translates\` which language the text was translated from.`
        context.addIssue({code: 'custom', path: [key], message: 'none in a text of the print', params: {hint}})
      } else {
        context.addIssue({code: 'custom', path: [key], message: 'it in a translation, beside `translates`'})
      }
    }
    if (matter.translates === matter.lang)
      context.addIssue({
        code: 'custom',
        path: ['translates'],
        message: 'another language than `lang`',
        params: {hint: 'A text of the print has no `translates`.'}
      })
  })
