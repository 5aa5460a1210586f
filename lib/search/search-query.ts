import {locales} from '#lib/edition/index.ts'
import {daysInMonth} from '#lib/dates/days-in-month.ts'
import {namedDate} from '#lib/language/named-date.ts'
import {wordsOf} from '#lib/text/words.ts'
import {askedDate} from './date-terms.ts'

/** What somebody asks for. */
export interface SearchQuery {
  /** Words in any form and order, all of which must be there. */
  readonly words: ReadonlyArray<string>
  /** Phrases in quotation marks: letter by letter but for case. */
  readonly phrases: ReadonlyArray<string>
  /** Dates, as `dateTerms` has them. */
  readonly dates: ReadonlyArray<string>
  /** `¶ 26`: the number of a paragraph. */
  readonly paragraph: number | undefined
  /** `[8]`, `8 a`: an entry of the list or a source of it. */
  readonly source: string | undefined
}

const paragraphExpression = /^(?:(?:¶|§|абз(?:ац)?\.?|п\.|para(?:graph)?\.?)\s*(\d{1,4})|(\d{1,4})-?\s*абзац)$/iu
const sourceWords = 'ref(?:erence)?|source|note|сноск[аи]|ссылка|источник|булак|шилтеме'
const sourceExpression = new RegExp(`^(\\[|(?:№|no\\.|(?:${sourceWords})\\.?\\s)\\s*\\[?)?\\s*(\\d{1,3})\\s*-?([a-zа-е])?\\]?$`, 'iu')

/** The letter of a source, as it is or in the order of the Cyrillic alphabet: `8 б` is `8 b`. */
function letterOf(letter: string): string {
  const at = 'абвгде'.indexOf(letter.toLowerCase())
  return at === -1 ? letter.toLowerCase() : 'abcdef'.charAt(at)
}

const nothing: SearchQuery = {words: [], phrases: [], dates: [], paragraph: undefined, source: undefined}

/** Reads a query as people type it: words, «phrases», dates in figures or words, `¶ 26`, `[8]`, `8 a`. */
export function readQuery(typed: string): SearchQuery {
  const text = typed.normalize('NFC').trim()
  const [, behind, before] = paragraphExpression.exec(text) ?? []
  const paragraph = behind ?? before
  if (paragraph !== undefined) return {...nothing, paragraph: Number(paragraph)}
  const [, sign, number, letter] = sourceExpression.exec(text) ?? []
  if (number !== undefined && (letter !== undefined || sign !== undefined))
    return {...nothing, source: `ref-${number}${letter === undefined ? '' : `-${letterOf(letter)}`}`}
  return readAsWords(text)
}

/** Reads a query as words, «phrases» and dates, whatever else it may be: `№ 203` is a number in a title where no source has it. */
export function readAsWords(typed: string): SearchQuery {
  const text = typed.normalize('NFC').trim()
  const phrases: Array<string> = []
  const rest = text.replace(/[«“"„]([^«»“”"„]+)[»”"“]/gu, (_, phrase: string) => {
    phrases.push(phrase.trim())
    return ' '
  })
  const date = dateIn(rest)
  return {...nothing, phrases, dates: date ? [date.term] : [], words: wordsOf(date?.rest ?? rest).map(({text: word}) => word)}
}

/** Of a day without a year: 29 February is one. */
const leapYear = 2000

/** The date of a query, where it is one that a calendar has, and what is left of it. */
function dateIn(text: string): {readonly term: string; readonly rest: string} | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/u.exec(text)
  if (iso)
    return dated(
      {year: Number(iso[1]), month: Number(iso[2]), ...(iso[3] !== undefined && {day: Number(iso[3])})},
      text.replace(iso[0], ' ')
    )
  // The month stands first where the second figure can be none.
  const slashed = text.replace(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/u, (_, first: string, second: string, year: string) =>
    (Number(second) > 12 ? [second, first, year] : [first, second, year]).join('.')
  )
  if (slashed !== text) return dateIn(slashed)
  for (const lang of locales) {
    const {days, months, years} = namedDate(text, lang)
    const [day, month, year] = [days[0], months[0], years[0]]
    const named = {...(year !== undefined && {year}), ...(month !== undefined && {month}), ...(day !== undefined && {day})}
    // A year alone is a word as well: it is asked for as both.
    if (month !== undefined) return dated(named, withoutDate(text, lang))
  }
  const year = /^\s*([12]\d{3})(?:\s*-?\s*(?:г|ж|года|год|жыл|жылы)\.?)?\s*$/iu.exec(text)?.[1]
  return year === undefined ? undefined : dated({year: Number(year)}, '')
}

/** Undefined of what no calendar has: a month beyond the twelfth, 30 February. */
function dated(date: Parameters<typeof askedDate>[0], rest: string): {readonly term: string; readonly rest: string} | undefined {
  const {day = 1, month = 1, year = leapYear} = date
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  const term = askedDate(date)
  return term === undefined ? undefined : {term, rest}
}

/** A text without the words of its date: figures, the month, and what counts them. */
function withoutDate(text: string, lang: string): string {
  return text
    .replace(/\d{1,2}\.\d{1,2}\.\d{4}/gu, ' ')
    .split(/\s+/u)
    .filter(
      (word) => namedDate(word, lang).months.length === 0 && !/^\d{1,4}(?:-?(?:г|ж|го|е|st|nd|rd|th|[кж]?[а-яё]*))?[.,]?$/iu.test(word)
    )
    .filter((word) => !/^(?:г|года|году|год|ж|жыл|жылы|жылдын|жылкы|of|the)[.,]?$/iu.test(word))
    .join(' ')
}
