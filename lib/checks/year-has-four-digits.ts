import type {Localized} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** Day, month and two digits of a year, in any spacing, with nothing before or behind that makes it another number. */
const shortYear = /(?<![\p{L}\d.])\d{1,2}\.\s?\d{1,2}\.\s?\d{2}(?![\p{L}\d]|\.\d)/u

/** The year of a source is written whole. */
export const yearHasFourDigits: Rule = {
  id: 'year-has-four-digits',
  kind: 'record-incomplete',
  oncePerPlace: true,
  promise: {
    ky: 'Булактын жылы төрт цифра менен жазылган',
    ru: 'Год источника записан четырьмя цифрами',
    en: 'The year of a source has four digits'
  },
  *check(edition) {
    for (const item of itemsOf(edition)) {
      const prose = item.url === undefined ? item.printed : item.printed.replace(item.url, '')
      const [date] = shortYear.exec(prose) ?? []
      if (date === undefined) continue
      yield {places: [item.id], evidence: [evidenceOfItem(item)], certainty: 'proven', gravity: 'slight', text: textOf(date)}
    }
  }
}

function textOf(date: string): Localized {
  return {
    ky: `«${date}» датасында жыл эки цифра менен жазылган: кылым айтылган эмес, күн менен айдын ирети да белгисиз.`,
    ru: `В дате «${date}» год записан двумя цифрами: век не назван, порядок дня и месяца не очевиден.`,
    en: `The date “${date}” writes its year with two digits: it names no century, and the order of day and month is not plain.`
  }
}
