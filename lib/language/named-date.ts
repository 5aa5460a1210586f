import {monthOf} from './month-names.ts'

/** What the words of a date name, each as often as it is named. Empty lists: it is left to the context, as in «в том же году». */
export interface NamedDate {
  /** In four digits. */
  readonly years: ReadonlyArray<number>
  /** 1 to 12. */
  readonly months: ReadonlyArray<number>
  /** 1 to 31, where a month is named beside them. */
  readonly days: ReadonlyArray<number>
  /** Whether two days are joined to a stretch: `7-8 сентября`. */
  readonly isStretch: boolean
}

/** Years, months and days that a date names in the words of its language. */
export function namedDate(text: string, lang: string): NamedDate {
  const [, day, month, year] = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text) ?? []
  if (day !== undefined) return {years: [Number(year)], months: [Number(month)], days: [Number(day)], isStretch: false}
  const years = numbersIn(text, /(?<!\d)[12]\d{3}(?!\d)/gu)
  const months = [...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => monthOf(word, lang) ?? [])
  if (months.length === 0) return {years, months, days: [], isStretch: false}
  const days = numbersIn(text, /(?<![\d:.])\d{1,2}(?![\d:]|\.\d)/gu).filter((number) => number >= 1 && number <= 31)
  return {years, months, days, isStretch: /(?<!\d)\d{1,2}\.?\s*[-–—]\s*\d{1,2}(?!\d)/u.test(text)}
}

function numbersIn(text: string, expression: RegExp): ReadonlyArray<number> {
  return [...text.matchAll(expression)].map(([digits]) => Number(digits))
}
