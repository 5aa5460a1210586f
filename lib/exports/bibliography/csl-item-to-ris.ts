import {closed} from '#lib/text/closed.ts'
import type {CslDate} from '#lib/dates/csl-date.ts'
import type {CslType} from '#lib/edition/index.ts'
import type {CslItem} from './csl-item.ts'
import {keywordsOf} from './keywords-of.ts'
import {pageEnds} from './page-ends.ts'

/** Types of RIS. */
const types: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  patent: 'PAT',
  periodical: 'JFULL',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  thesis: 'THES',
  webpage: 'ELEC'
}

/**
 * One record of a RIS file: a tag, two spaces, a hyphen, a space and the value on one line; `TY` first, `ER` last.
 *
 * Pages are parted into `SP` and `EP`, which readers do not part themselves. `PY` has the year alone, for readers that take no
 * more; `DA` has what is known of the day. There is no `TT`: some readers take the translated title for the title. Each `N1` becomes a note of its own: one is the print, the other what is said of it.
 */
export function cslItemToRis(item: CslItem): string {
  const {first, last} = pageEnds(item)
  const [printed, ...remarks] = item.note?.split('\n') ?? []
  const tags: ReadonlyArray<readonly [string, string | undefined]> = [
    // `GEN` is a journal article to some readers: what has an address is better a page of the web.
    ['TY', types[item.type] ?? (item.URL === undefined ? 'GEN' : 'ELEC')],
    ['ID', item.id],
    ...(item.author ?? []).map(({family, given}) => ['AU', given === undefined ? family : `${family}, ${given}`] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', yearOf(item.issued)],
    ['DA', dayOf(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['SN', item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ...keywordsOf(item).map((word) => ['KW', word] as const),
    ['N1', printed],
    ['N1', remarks.length > 0 ? remarks.map(closed).join(' ') : undefined]
  ]
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}\n`]))
  return `${lines.join('')}ER  - \n`
}

function yearOf(date: CslDate | undefined): string | undefined {
  const year = date?.['date-parts']?.[0]?.[0]
  return year === undefined ? undefined : String(year).padStart(4, '0')
}

/** `YYYY/MM/DD/`, empty where a part is not known; only the first day of an interval, which `N1` holds whole. */
function dayOf(date: CslDate | undefined): string | undefined {
  const [, month, day] = date?.['date-parts']?.[0] ?? []
  return month === undefined
    ? undefined
    : `${yearOf(date)}/${String(month).padStart(2, '0')}/${day === undefined ? '' : String(day).padStart(2, '0')}/`
}
