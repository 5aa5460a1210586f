import {dateInAddress} from '#lib/checks/signs/date-in-address.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {dayInterval, intervalsMeet} from '#lib/dates/day-interval.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

const oneDay = 24 * 60 * 60 * 1000

/** The stated date of a source is that of its address, give or take a day: where a site stands, it may be tomorrow. */
export const dateAgreesWithAddress: Rule = {
  id: 'date-agrees-with-address',
  kind: 'date-doubtful',
  oncePerPlace: true,
  promise: {
    ky: 'Булактын датасы дарегиндеги датага дал келет',
    ru: 'Дата источника согласуется с датой в его адресе',
    en: 'The date of a source agrees with the date in its address'
  },
  *check(edition) {
    for (const item of itemsOf(edition)) {
      if (item.url === undefined || item.date === undefined) continue
      const inAddress = dateInAddress(item.url)
      const stated = dayInterval(item.date)
      if (!inAddress || !stated) continue
      // An address has whole days and months, which nothing makes doubtful.
      const addressed = dayInterval(inAddress.date)!
      if (intervalsMeet({first: stated.first - oneDay, last: stated.last + oneDay}, addressed)) continue
      yield {
        places: [item.id],
        evidence: [evidenceOfItem(item)],
        certainty: 'proven',
        gravity: 'moderate',
        text: (areExchanged(item.date, inAddress.date) ? exchanged : other)(item.date, inAddress.printed)
      }
    }
  }
}

/** Whether two days are one with its month and its day exchanged. */
function areExchanged(a: EdtfDate, b: EdtfDate): boolean {
  return a.edtf === b.edtf.replace(/-(\d\d)-(\d\d)/u, '-$2-$1')
}

function exchanged(stated: EdtfDate, addressed: string): Localized {
  return {
    ky: `Көрсөтүлгөн дата – ${dateWords(stated, 'ky')}, ал эми дарегинде ${addressed} турат: күн менен айдын орду алмашкан окшойт.`,
    ru: `Указана дата: ${dateWords(stated, 'ru')}, а в адресе стоит ${addressed}: похоже, переставлены день и месяц.`,
    en: `The stated date is ${dateWords(stated, 'en')}, while the address has ${addressed}: day and month seem to be exchanged.`
  }
}

function other(stated: EdtfDate, addressed: string): Localized {
  return {
    ky: `Көрсөтүлгөн дата – ${dateWords(stated, 'ky')}, ал эми дарегинде ${addressed} турат.`,
    ru: `Указана дата: ${dateWords(stated, 'ru')}, а в адресе стоит ${addressed}.`,
    en: `The stated date is ${dateWords(stated, 'en')}, while the address has ${addressed}.`
  }
}
