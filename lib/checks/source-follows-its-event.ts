import {closed} from '#lib/text/closed.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {dayInterval, isBefore} from '#lib/dates/day-interval.ts'
import {claimCore} from '#lib/citations/claim-core.ts'
import {claimDates, type ClaimDate} from '#lib/citations/claim-dates.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceInText, evidenceOfItem} from './evidence.ts'
import type {Rule} from './rule.ts'

/** Texts that are an event themselves and may be older than what they are cited for. */
const timeless: ReadonlySet<string> = new Set(['treaty', 'legislation', 'bill', 'legal_case', 'book', 'map', 'regulation', 'standard'])

/**
 * What reports an event is not older than it.
 *
 * Sure of the core of a claim, generous with its reach: a source is reported that is older than a date of the core, or, where the core names
 * none, older than every date of the reach. Older is what ended before the other began. Dates within quotations and names of documents, and
 * those behind the year of the article, are no dates of the event.
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
      const core = claimDates(edition, claimCore(edition, claim))
      const part = core.length > 0 ? 'core' : 'reach'
      const dates = byTime(part === 'core' ? core : claimDates(edition, claim.reach))
      if (dates.some(({interval}) => new Date(interval.first).getUTCFullYear() > edition.metadata.year)) continue
      for (const item of claimSources(edition, claim)) {
        const published = item.date === undefined || timeless.has(item.type) ? undefined : dayInterval(item.date)
        const later = published ? dates.filter(({interval}) => isBefore(published, interval)) : []
        const [event] = later
        if (!event || (part === 'reach' && later.length < dates.length)) continue
        const shown = evidenceInText(event.unit, event.mention)
        yield {
          about: `${shown.at} ${event.mention.when.edtf}`,
          places: [item.id, shown.at],
          evidence: [evidenceOfItem(item), shown],
          certainty: 'proven',
          gravity: later.length < dates.length ? 'slight' : 'moderate',
          text: textOf(item.date!, event.mention.when, part)
        }
      }
    }
  }
}

function byTime(dates: ReadonlyArray<ClaimDate>): ReadonlyArray<ClaimDate> {
  return dates.toSorted((a, b) => a.interval.first - b.interval.first)
}

function textOf(published: EdtfDate, event: EdtfDate, part: 'core' | 'reach'): Localized {
  const told = places[part]
  return {
    ky: `Булактын датасы – ${dateWords(published, 'ky')}, ал эми ал ырасташы керек болгон окуянын датасы – ${closed(dateWords(event, 'ky'))} ${told.ky} Окуядан мурун жазылган нерсе ниетти ырастай алат, бирок анын ишке ашканын ырастай албайт.`,
    ru: `Дата источника — ${dateWords(published, 'ru')}, а дата события, к которому он отнесён, — ${closed(dateWords(event, 'ru'))} ${told.ru} Написанное до события может подтвердить намерение, но не итог.`,
    en: `The source is dated ${dateWords(published, 'en')}, the event it is cited for ${closed(dateWords(event, 'en'))} ${told.en} What was written before an event can bear out a plan, not an outcome.`
  }
}

/** Where in a claim the event is told. */
const places: Readonly<Record<'core' | 'reach', Localized>> = {
  core: {
    ky: 'Окуя шилтеме белгисинин так алдындагы сүйлөмдө же цитатада айтылат.',
    ru: 'О событии сказано в самом предложении или цитате перед знаком ссылки.',
    en: 'The event is told in the very sentence or quotation before the marker.'
  },
  reach: {
    ky: 'Окуя андан мурунураак айтылат; шилтеме белгиси аны да камтышы мүмкүн.',
    ru: 'О событии сказано раньше; знак ссылки может относиться и к нему.',
    en: 'The event is told further back; the marker may stand for it too.'
  }
}
