import {bodyLanguages, bodyOf, type Citation, type Edition, type Localized, type Unit} from '#lib/edition/index.ts'
import {evidenceInText} from './evidence.ts'
import type {Rule} from './rule.ts'

interface Marker {
  readonly unit: Unit
  readonly citation: Citation
}

/** So many other numbers must be printed once before a second printing of one is worth a look. */
const leastHabit = 3

/**
 * Numbers come in the order of the list.
 *
 * A number that comes again is reported where the article has no such habit: where every other number is printed once.
 */
export const citationsAscend: Rule = {
  id: 'citations-ascend',
  kind: 'numbering',
  promise: {
    ky: 'Шилтемелердин номерлери тизменин ирети менен келет',
    ru: 'Номера ссылок идут по порядку списка',
    en: 'The numbers of the markers come in the order of the list'
  },
  *check(edition) {
    for (const lang of bodyLanguages(edition)) {
      const markers = markersOf(edition, lang)
      const timesOf = (number: number) => markers.filter(({citation}) => citation.number === number).length
      const numbers = [...new Set(markers.map(({citation}) => citation.number))]
      const isHabit = numbers.filter((number) => timesOf(number) > 1).length > 1 || numbers.length <= leastHabit
      const seen = new Set<number>()
      for (const {citation, unit} of markers) {
        const {number} = citation
        const shown = evidenceInText(unit, citation)
        const found = {about: `[${number}]`, places: [shown.at], evidence: [shown]}
        const highest = Math.max(0, ...seen)
        if (seen.has(number)) {
          if (!isHabit) yield {...found, certainty: 'guess', gravity: 'slight', text: repeated(number)}
        } else if (number < highest) {
          yield {...found, certainty: 'proven', gravity: 'moderate', text: falling(number, highest)}
        }
        seen.add(number)
      }
    }
  }
}

function markersOf(edition: Edition, lang: string): ReadonlyArray<Marker> {
  return bodyOf(edition, lang).flatMap((unit) => unit.citations.map((citation) => ({unit, citation})))
}

function falling(number: number, highest: number): Localized {
  return {
    ky: `[${number}] шилтемеси [${highest}] шилтемесинен кийин турат: номерлердин ирети бузулган.`,
    ru: `[${number}] стоит после [${highest}]: порядок номеров нарушен.`,
    en: `[${number}] stands behind [${highest}]: the order of the numbers is broken.`
  }
}

function repeated(number: number): Localized {
  return {
    ky: `[${number}] шилтемеси экинчи жолу кездешет, калган номерлердин баары бир жолудан: башка номер көздөлгөн болушу ыктымал.`,
    ru: `[${number}] встречается повторно, тогда как остальные номера — по одному разу: возможно, имелся в виду другой номер.`,
    en: `[${number}] comes again, while all other numbers come once: another number may be meant.`
  }
}
