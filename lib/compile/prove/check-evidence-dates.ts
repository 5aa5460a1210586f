import type {z} from 'zod'
import {dayInterval} from '#lib/dates/day-interval.ts'
import {dayDate} from '#lib/dates/day-date.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {datesOfEvidence, type Edition, type StatementEvidence, type Unit} from '#lib/edition/index.ts'
import {namedDate} from '#lib/language/named-date.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {evidenceSchema} from '#lib/compile/read/schemas/evidence.ts'
import {dateDifference} from './date-difference.ts'

interface Checked extends Pick<Edition, 'evidence' | 'units'> {
  readonly metadata: {readonly year: number; readonly versionDate: string}
}

/**
 * The days of evidence: a page is seen after it was published and after the article was printed, and no later than the version that says so;
 * searches likewise. A verdict does not support a statement whose date the page contradicts, or does not reach.
 */
export function checkEvidenceDates(
  {value, placeOf}: Located<z.output<typeof evidenceSchema>>,
  {evidence, metadata, units}: Checked,
  report: Report
): void {
  value.evidence.forEach(({page, seen}, index) => {
    checkDay('seen', seen.date, metadata, placeOf('evidence', index, 'seen', 'date'), report)
    const published = page.date && dayInterval(page.date)
    if (published && published.first > dayInterval(dayDate(seen.date))!.last)
      report(
        'evidence-was-seen-in-time',
        `Unexpected page of \`${page.date!.edtf}\` seen on ${seen.date}, expected one published by then`,
        placeOf('evidence', index, 'page', 'date'),
        'Look at both days: one of them is another.'
      )
  })
  value.searches.forEach(({date}, index) => checkDay('searched for', date, metadata, placeOf('searches', index, 'date'), report))

  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  for (const entry of evidence) {
    const index = value.evidence.findIndex(({id}) => id === entry.id)
    checkWhen(entry, unitOf.get(entry.span.unit)!, (key) => placeOf('evidence', index, key), report)
  }
}

function checkDay(what: string, date: string, {versionDate, year}: Checked['metadata'], place: Place, report: Report): void {
  const [isEarly, isLate] = [Number(date.slice(0, 4)) < year, date > versionDate]
  if (!isEarly && !isLate) return
  report(
    'evidence-was-seen-in-time',
    `Unexpected \`${date}\` on which a page was ${what}, expected a day from the print, ${year}, to that of the version, ${versionDate}`,
    place,
    isLate ? 'Give the version its day, `versionDate` of edition.yaml, or mend this one.' : 'Nobody checks an article before it is printed.'
  )
}

function checkWhen(
  {page, segment, span, verdict, when, words}: StatementEvidence,
  unit: Unit,
  placeOf: (key: 'when' | 'verdict') => Place,
  report: Report
): void {
  if (when === undefined) return
  const difference = dateDifference(when, namedDate(words, page.lang))
  if (difference !== undefined)
    report(
      'date-agrees-with-its-words',
      `Unexpected \`when: ${when.edtf}\` of the page’s words, expected ${difference}`,
      placeOf('when'),
      'It is what these words name; where they name several times, leave `when` out.'
    )
  const {agreement, stated} = datesOfEvidence({span, when}, unit)
  if (stated.length === 0)
    report(
      'verdict-agrees-with-its-dates',
      `Unexpected \`when: ${when.edtf}\`, expected none: \`${segment}\` names no date`,
      placeOf('when'),
      'It is compared with the date of the statement: leave it out where there is none.'
    )
  if (verdict !== 'supports' || agreement === undefined || agreement === 'agrees') return
  const own = stated.map(({edtf}) => `\`${edtf}\``).join(', ')
  report(
    'verdict-agrees-with-its-dates',
    `Unexpected verdict \`supports\` on ${own} by a page that names \`${when.edtf}\`, expected ${
      agreement === 'disagrees' ? '`contradicts`: it is another time' : '`partly`: it says less'
    }`,
    placeOf('verdict'),
    agreement === 'disagrees'
      ? 'Look at both: either the statement has a false date, or the words are of something else.'
      : 'A month does not bear out a day, nor one day a stretch of several.'
  )
}
