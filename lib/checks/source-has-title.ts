import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A source is named, not only addressed. */
export const sourceHasTitle: Rule = {
  id: 'source-has-title',
  kind: 'record-incomplete',
  oncePerPlace: true,
  promise: {
    ky: 'Булактын аталышы көрсөтүлгөн',
    ru: 'У источника указано название',
    en: 'A source has a title'
  },
  *check(edition) {
    for (const item of itemsOf(edition)) {
      if (item.title !== undefined) continue
      yield {
        places: [item.id],
        evidence: [evidenceOfItem(item)],
        certainty: 'proven',
        gravity: 'moderate',
        text: item.url === undefined ? untitled : addressAlone
      }
    }
  }
}

const addressAlone = {
  ky: 'Аталышы басылган эмес, дареги гана бар: барак жоголсо, булакты табууга болбойт.',
  ru: 'Название не напечатано, есть только адрес: если страница исчезнет, найти источник будет нельзя.',
  en: 'No title is printed, only an address: once the page is gone, the source cannot be found.'
}

const untitled = {
  ky: 'Булактын аталышы басылган эмес.',
  ru: 'Название источника не напечатано.',
  en: 'No title of the source is printed.'
}
