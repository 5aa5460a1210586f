import type {JudgementStatus, Lang, Locale, TranslationMethod} from '#lib/edition/index.ts'
import type {CitedTranslation} from './cited-translation.ts'

interface Words {
  readonly from: Readonly<Record<string, string>>
  readonly into: Readonly<Record<string, string>>
  /** `machine translation from Russian into English`; languages without a name of ours by their codes. */
  readonly translated: (method: TranslationMethod, from: string, into: string) => string
  readonly by: (resp: string) => string
  readonly status: Readonly<Record<JudgementStatus, string>>
  /** What stands in the citing text itself. */
  readonly short: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    from: {ky: 'from Kyrgyz', ru: 'from Russian', en: 'from English'},
    into: {ky: 'into Kyrgyz', ru: 'into Russian', en: 'into English'},
    translated: (method, from, into) =>
      `${{machine: 'machine translation', 'machine-edited': 'edited machine translation', human: 'translation'}[method]} ${from} ${into}`,
    by: (resp) => `by ${resp.replace(/^The /u, 'the ')}`,
    status: {draft: 'draft', confirmed: 'confirmed', contested: 'contested'},
    short: 'trans.'
  },
  ru: {
    from: {ky: 'с кыргызского', ru: 'с русского', en: 'с английского'},
    into: {ky: 'на кыргызский', ru: 'на русский', en: 'на английский'},
    translated: (method, from, into) =>
      `${{machine: 'машинный перевод', 'machine-edited': 'отредактированный машинный перевод', human: 'перевод'}[method]} ${from} ${into}`,
    by: (resp) => `(${resp.replace(/^Редакторы /u, 'редакторы ')})`,
    status: {draft: 'черновик', confirmed: 'подтверждён', contested: 'оспорен'},
    short: 'пер.'
  },
  ky: {
    from: {ky: 'кыргызчадан', ru: 'орусчадан', en: 'англисчеден'},
    into: {ky: 'кыргызчага', ru: 'орусчага', en: 'англисчеге'},
    translated: (method, from, into) =>
      `${from} ${into} ${{machine: 'машиналык котормо', 'machine-edited': 'оңдолгон машиналык котормо', human: 'котормо'}[method]}`,
    by: (resp) => `(${resp.replace(/^Басылманын /u, 'басылманын ')})`,
    status: {draft: 'каралама', confirmed: 'ырасталган', contested: 'талаштуу'},
    short: 'кот.'
  }
}

/** Whose words a passage of a translation has: `machine translation from Russian into English by the editors of this edition, draft`. */
export function translationStatement({lang, method, of, resp, status}: CitedTranslation, locale: Locale): string {
  const {by, from, into, status: statuses, translated} = words[locale]
  const named = (names: Readonly<Record<string, string>>, code: Lang): string => names[code] ?? `(${code})`
  return `${translated(method, named(from, of), named(into, lang))} ${by(resp)}, ${statuses[status]}`
}

/** The same in a word, for what stands in the citing text. */
export function translationMark(locale: Locale): string {
  return words[locale].short
}
