import type {EdtfPoint, Season} from '#lib/dates/edtf-date.ts'
import type {DateLanguage} from './date-language.ts'
import {romanNumeral} from './roman-numeral.ts'

/** With the ending of what belongs to something (`2001-жылдын майы`), alone and in the dative. */
interface Name {
  readonly own: string
  readonly dative: string
}

const months: ReadonlyArray<Name> = [
  {own: 'январы', dative: 'январына'},
  {own: 'февралы', dative: 'февралына'},
  {own: 'марты', dative: 'мартына'},
  {own: 'апрели', dative: 'апрелине'},
  {own: 'майы', dative: 'майына'},
  {own: 'июну', dative: 'июнуна'},
  {own: 'июлу', dative: 'июлуна'},
  {own: 'августу', dative: 'августуна'},
  {own: 'сентябры', dative: 'сентябрына'},
  {own: 'октябры', dative: 'октябрына'},
  {own: 'ноябры', dative: 'ноябрына'},
  {own: 'декабры', dative: 'декабрына'}
]
const names = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']
const seasons: Readonly<Record<Season, Name>> = {
  spring: {own: 'жазы', dative: 'жазына'},
  summer: {own: 'жайы', dative: 'жайына'},
  autumn: {own: 'күзү', dative: 'күзүнө'},
  winter: {own: 'кышы', dative: 'кышына'}
}

/** Dates in Kyrgyz: `2001-жылдын 5-майы`, `болжол менен 2001-жыл`, `2001-жылга чейин`, `2001-жыл (такталган эмес)`. */
export const kyrgyzDates: DateLanguage = {
  point: (point) => `${about(point)}${inCase(point, 'own')}${doubt(point)}`,
  since: (point) => `${about(point)}${inCase(point, 'own')}${doubt(point)} – ушул убакка чейин`,
  until: (point) => `${about(point)}${inCase(point, 'dative')} чейин${doubt(point)}`,
  days: ({month, year}, days) => `${year}-жылдын ${days}-${months[month - 1]!.own}`,
  years: (years) => `${years}-жылдар`,
  yearless: ({day, month}) => (day === undefined ? names[month - 1]! : `${day}-${names[month - 1]}`),
  unknown: 'белгисиз'
}

function about({approximate}: EdtfPoint): string {
  return approximate ? 'болжол менен ' : ''
}

function doubt({uncertain}: EdtfPoint): string {
  return uncertain ? ' (такталган эмес)' : ''
}

function inCase(point: EdtfPoint, wanted: keyof Name): string {
  const {year} = point
  const ending = wanted === 'dative' ? 'га' : ''
  switch (point.kind) {
    case 'day':
      return `${year}-жылдын ${point.day}-${months[point.month - 1]![wanted]}`
    case 'month':
      return `${year}-жылдын ${months[point.month - 1]![wanted]}`
    case 'year':
      return `${year}-жыл${ending}`
    case 'season':
      return `${year}-жылдын ${seasons[point.season][wanted]}`
    case 'decade':
      return `${year}-жылдар${ending}`
    case 'century':
      return `${romanNumeral(year / 100 + 1)} кылым${ending}`
  }
}
