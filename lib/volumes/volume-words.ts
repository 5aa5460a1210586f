import type {Localized} from '#lib/edition/index.ts'

/** What a volume says of itself, in the three languages of our prose. */
export const volumeWords = {
  contents: {ky: 'Мазмуну', ru: 'Содержание', en: 'Contents'},
  translation: {ky: 'Ушул басылманын котормосу', ru: 'Перевод этого издания', en: 'Translation by this edition'}
} as const satisfies Readonly<Record<string, Localized>>
