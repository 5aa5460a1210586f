import type {Locale} from '#lib/edition/index.ts'

/** Styles of citing: ГОСТ Р 7.0.5-2008; APA, 7th edition; Chicago, 17th edition, notes and bibliography; MLA, 9th edition. */
export const citationStyles = ['gost', 'apa', 'chicago', 'mla'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** The one language for which each style is laid down. In the others the words and signs are ours. */
const languageOf: Readonly<Record<CitationStyle, Locale>> = {gost: 'ru', apa: 'en', chicago: 'en', mla: 'en'}

/** Whether a style is laid down for no such language, so that its form there is ours. */
export function isOurForm(style: CitationStyle, locale: Locale): boolean {
  return languageOf[style] !== locale
}
