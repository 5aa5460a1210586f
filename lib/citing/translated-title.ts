import type {Locale} from '#lib/edition/index.ts'
import type {CitedWork} from './cited-work.ts'
import {sentenceCase} from './sentence-case.ts'

/** The title in the language of the citation, in brackets, in English with the capitals of a sentence; undefined where it is the title itself. */
export function translatedTitle({titleNames, translatedTitle: title}: CitedWork, locale: Locale): string | undefined {
  return title === undefined ? undefined : `[${locale === 'en' ? sentenceCase(title, titleNames) : title}]`
}
