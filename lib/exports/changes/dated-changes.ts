import {judgementList} from '#lib/alignment/judgement-list.ts'
import type {Edition, JudgementStatus, Lang} from '#lib/edition/index.ts'

/** What became of the edition on a day, as far as its content is dated. */
export type DatedChange = {
  /** Of all changes of an edition this one alone, for as long as its content says so. */
  readonly key: string
  /** ISO 8601. */
  readonly date: string
  /** Who answers for it, by the names that stand in the content. */
  readonly by: ReadonlyArray<string>
} & (
  | {readonly kind: 'version'; readonly version: string}
  | {readonly kind: 'translation'; readonly lang: Lang; readonly of: Lang; readonly status: JudgementStatus}
  | {readonly kind: 'evidence'; readonly pieces: number; readonly searches: number}
  | {readonly kind: 'marks'; readonly claims: number; readonly addresses: number}
  | {readonly kind: 'reviews'; readonly confirmed: number; readonly contested: number}
)

/** What is done by many small entries, each with its day and its name. */
interface Entry<What extends string> {
  readonly what: What
  readonly date: string
  readonly by: string
}

/**
 * The changes that the content dates, newest first: this version, each translation, and by day the evidence and the searches, the marks of
 * checkers and the reviews of judgements. What the content has no day for is no change here; tests/exports/changes-to-atom.test.ts.
 */
export function datedChanges(edition: Edition): ReadonlyArray<DatedChange> {
  const {accessMarks, evidence, metadata, searches, support, translations, versions} = edition
  const {version, versionDate} = metadata
  const changes: ReadonlyArray<DatedChange> = [
    {kind: 'version', key: `version-${version}`, date: versionDate, by: [], version},
    ...translations.map(({version: {date, id, lang, of, resp, status}}): DatedChange => ({
      kind: 'translation',
      key: id,
      date,
      by: [resp],
      lang,
      of: versions.find((other) => other.id === of)?.lang ?? metadata.lang,
      status
    })),
    ...byDay(
      evidence.map(({seen: {by, date}}) => ({what: 'pieces', by, date}) as const),
      searches.map(({by, date}) => ({what: 'searches', by, date}) as const)
    ).map(({count, ...day}): DatedChange => ({
      kind: 'evidence',
      ...day,
      key: `evidence-${day.date}`,
      pieces: count('pieces'),
      searches: count('searches')
    })),
    ...byDay(
      support.map(({by, date}) => ({what: 'claims', by, date}) as const),
      accessMarks.map(({by, date}) => ({what: 'addresses', by, date}) as const)
    ).map(({count, ...day}): DatedChange => ({
      kind: 'marks',
      ...day,
      key: `marks-${day.date}`,
      claims: count('claims'),
      addresses: count('addresses')
    })),
    ...byDay(
      judgementList(edition).flatMap(({judged}) => judged.reviews.map(({by, date, verdict}) => ({what: verdict, by, date}) as const))
    ).map(({count, ...day}): DatedChange => ({
      kind: 'reviews',
      ...day,
      key: `reviews-${day.date}`,
      confirmed: count('confirmed'),
      contested: count('contested')
    }))
  ]
  // Of one day in the order above: sorting is stable.
  return [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

interface Day<What extends string> {
  readonly date: string
  readonly by: ReadonlyArray<string>
  readonly count: (what: What) => number
}

function byDay<What extends string>(...lists: ReadonlyArray<ReadonlyArray<Entry<What>>>): ReadonlyArray<Day<What>> {
  const entries = lists.flat()
  return [...new Set(entries.map(({date}) => date))].map((date) => {
    const own = entries.filter((entry) => entry.date === date)
    return {date, by: [...new Set(own.map(({by}) => by))], count: (what) => own.filter((entry) => entry.what === what).length}
  })
}
