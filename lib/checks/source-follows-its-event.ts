import {closed} from '#lib/text/closed.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {dayInterval, isBefore} from '#lib/dates/day-interval.ts'
import {claimDates} from '#lib/citations/claim-dates.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceInText, evidenceOfItem} from './evidence.ts'
import type {Rule} from './rule.ts'

/** Texts that are an event themselves and may be older than what they are cited for. */
const timeless: ReadonlySet<string> = new Set(['treaty', 'legislation', 'bill', 'legal_case', 'book', 'map', 'regulation', 'standard'])

/**
 * What reports an event is not older than it.
 *
 * Only a source whose last possible day lies before the first day of every date of the claim is reported. Dates within
 * quotations and names of documents, and those behind the year of the article, are no dates of the event.
 */
export const sourceFollowsItsEvent: Rule = {
  id: 'source-follows-its-event',
  kind: 'date-doubtful',
  promise: {
    ky: 'Булак өзү ырастаган окуядан мурун чыккан эмес',
    ru: 'Источник не старше события, о котором сообщает',
    en: 'A source is not older than the event it stands for'
  },
  *check(edition) {
    for (const claim of edition.claims) {
      const dates = claimDates(edition, claim)
      const earliest = dates.toSorted((a, b) => a.interval.first - b.interval.first)[0]
      if (!earliest || dates.some(({interval}) => new Date(interval.first).getUTCFullYear() > edition.metadata.year)) continue
      for (const item of claimSources(edition, claim)) {
        const published = item.date === undefined || timeless.has(item.type) ? undefined : dayInterval(item.date)
        if (!published || !isBefore(published, earliest.interval)) continue
        const shown = evidenceInText(earliest.unit, earliest.mention)
        yield {
          about: `${shown.at} ${earliest.mention.when.edtf}`,
          places: [item.id, shown.at],
          evidence: [evidenceOfItem(item), shown],
          certainty: 'proven',
          gravity: 'moderate',
          text: textOf(item.date!, earliest.mention.when)
        }
      }
    }
  }
}

function textOf(published: EdtfDate, event: EdtfDate): Localized {
  return {
    ky: `Булактын датасы – ${dateWords(published, 'ky')}, ал эми ал ырасташы керек болгон окуянын датасы – ${closed(dateWords(event, 'ky'))} Окуядан мурун жазылган нерсе ниетти ырастай алат, бирок анын ишке ашканын ырастай албайт.`,
    ru: `Дата источника — ${dateWords(published, 'ru')}, а дата события, к которому он отнесён, — ${closed(dateWords(event, 'ru'))} Написанное до события может подтвердить намерение, но не итог.`,
    en: `The source is dated ${dateWords(published, 'en')}, the event it is cited for ${closed(dateWords(event, 'en'))} What was written before an event can bear out a plan, not an outcome.`
  }
}
