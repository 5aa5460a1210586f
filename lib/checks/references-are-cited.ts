import {citingPlaces} from '#lib/citations/citing-places.ts'
import {entryIdOf, type Localized} from '#lib/edition/index.ts'
import {stretchAround} from '#lib/text/stretch-around.ts'
import type {Rule} from './rule.ts'

/** Every entry of the reference list has a marker in the text. (A marker without an entry is an encoding fault.) */
export const referencesAreCited: Rule = {
  id: 'references-are-cited',
  kind: 'numbering',
  oncePerPlace: true,
  promise: {
    ky: 'Тизменин ар бир жазуусуна текстте шилтеме бар',
    ru: 'На каждую запись списка есть ссылка в тексте',
    en: 'Every entry of the list is cited in the text'
  },
  *check(edition) {
    for (const {number, printed} of edition.references) {
      if (citingPlaces(edition, number).length > 0) continue
      const id = entryIdOf(number)
      yield {
        places: [id],
        evidence: [{at: id, quote: stretchAround(printed, {start: 0, end: 0}, 120)}],
        certainty: 'proven',
        gravity: 'moderate',
        text: textOf(number)
      }
    }
  }
}

function textOf(number: number): Localized {
  return {
    ky: `${number}-жазууга текстте бир да шилтеме жок.`,
    ru: `На запись ${number} в тексте нет ни одной ссылки.`,
    en: `No marker of the text cites entry ${number}.`
  }
}
