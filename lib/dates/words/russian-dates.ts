import type {EdtfPoint, Season} from '#lib/dates/edtf-date.ts'
import type {DateLanguage} from './date-language.ts'
import {romanNumeral} from './roman-numeral.ts'

type Case = 'nominative' | 'genitive' | 'accusative'

const genitives = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
const names = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']
const seasons: Readonly<Record<Season, Readonly<Record<Case, string>>>> = {
  spring: {nominative: 'весна', genitive: 'весны', accusative: 'весну'},
  summer: {nominative: 'лето', genitive: 'лета', accusative: 'лето'},
  autumn: {nominative: 'осень', genitive: 'осени', accusative: 'осень'},
  winter: {nominative: 'зима', genitive: 'зимы', accusative: 'зиму'}
}

/** Dates in Russian: `5 мая 2001 г.`, `около мая 2001 г.`, `с 1990-х гг.`, `предположительно 2001 г.`. */
export const russianDates: DateLanguage = {
  point: (point) => doubted(point, point.approximate ? `около ${inCase(point, 'genitive')}` : inCase(point, 'nominative')),
  since: (point) => doubted(point, `${about(point)}${isSecond(point) ? 'со' : 'с'} ${inCase(point, 'genitive')}`),
  until: (point) => doubted(point, `${about(point)}по ${inCase(point, 'accusative')}`),
  days: ({month, year}, days) => `${days} ${genitives[month - 1]} ${year} г.`,
  years: (years) => `${years} гг.`,
  yearless: ({day, month}) => (day === undefined ? names[month - 1]! : `${day} ${genitives[month - 1]}`),
  unknown: 'неизвестно'
}

function doubted({uncertain}: EdtfPoint, words: string): string {
  return uncertain ? `предположительно ${words}` : words
}

function about({approximate}: EdtfPoint): string {
  return approximate ? 'примерно ' : ''
}

/** Whether it is read with «второго» first, before which the preposition has a vowel. */
function isSecond(point: EdtfPoint): boolean {
  return (point.kind === 'day' && point.day === 2) || (point.kind === 'century' ? point.year === 100 : point.year === 2)
}

function inCase(point: EdtfPoint, wanted: Case): string {
  const {year} = point
  switch (point.kind) {
    case 'day':
      return `${point.day} ${genitives[point.month - 1]} ${year} г.`
    case 'month':
      return `${(wanted === 'genitive' ? genitives : names)[point.month - 1]} ${year} г.`
    case 'year':
      return `${year} г.`
    case 'season':
      return `${seasons[point.season][wanted]} ${year} г.`
    case 'decade':
      return `${year}-${wanted === 'genitive' ? 'х' : 'е'} гг.`
    case 'century':
      return `${romanNumeral(year / 100 + 1)} в.`
  }
}
