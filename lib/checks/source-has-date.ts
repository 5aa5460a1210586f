import {dateInAddress} from '#lib/checks/signs/date-in-address.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A source is dated: a page changes, and a report is worth what its day is worth. */
export const sourceHasDate: Rule = {
  id: 'source-has-date',
  kind: 'record-incomplete',
  oncePerPlace: true,
  promise: {
    ky: 'Булактын датасы көрсөтүлгөн',
    ru: 'У источника указана дата',
    en: 'A source has a date'
  },
  *check(edition) {
    for (const item of itemsOf(edition)) {
      if (item.date !== undefined) continue
      const inAddress = item.url === undefined ? undefined : dateInAddress(item.url)
      yield {
        places: [item.id],
        evidence: [evidenceOfItem(item)],
        certainty: 'proven',
        gravity: 'slight',
        text: inAddress ? datedByAddress(inAddress.printed) : undated
      }
    }
  }
}

const undated: Localized = {
  ky: 'Булактын датасы басылган эмес.',
  ru: 'Дата источника не напечатана.',
  en: 'No date of the source is printed.'
}

function datedByAddress(date: string): Localized {
  return {
    ky: `Булактын датасы басылган эмес; дарегинде ${date} турат.`,
    ru: `Дата источника не напечатана; в адресе стоит ${date}.`,
    en: `No date of the source is printed; its address has ${date}.`
  }
}
