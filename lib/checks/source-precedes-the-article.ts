import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {dayInterval} from '#lib/dates/day-interval.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A source was there when the article was written. */
export const sourcePrecedesTheArticle: Rule = {
  id: 'source-precedes-the-article',
  kind: 'date-doubtful',
  oncePerPlace: true,
  promise: {
    ky: 'Булак макаладан кийин чыккан эмес',
    ru: 'Источник не моложе статьи',
    en: 'A source is not younger than the article'
  },
  *check(edition) {
    const {year} = edition.metadata
    for (const item of itemsOf(edition)) {
      const published = item.date === undefined ? undefined : dayInterval(item.date)
      if (!published || new Date(published.first).getUTCFullYear() <= year) continue
      yield {
        places: [item.id],
        evidence: [evidenceOfItem(item)],
        certainty: 'proven',
        gravity: 'moderate',
        text: textOf(item.date!, year)
      }
    }
  }
}

function textOf(published: EdtfDate, year: number): Localized {
  return {
    ky: `Булактын датасы – ${dateWords(published, 'ky')}, ал эми макала ${year}-жылы жарыяланган.`,
    ru: `Дата источника — ${dateWords(published, 'ru')}, а статья опубликована в ${year} году.`,
    en: `The source is dated ${dateWords(published, 'en')}, while the article appeared in ${year}.`
  }
}
