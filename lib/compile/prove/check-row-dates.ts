import {dayInterval, intervalsMeet} from '#lib/dates/day-interval.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, DateMention, SegmentId, Unit} from '#lib/edition/index.ts'
import {namedDate} from '#lib/language/named-date.ts'
import type {Permits} from '#lib/compile/build/compiler-allowances.ts'

type Dated = Pick<Unit, 'lang' | 'mentions' | 'segments' | 'text'>

interface DateInRow {
  readonly mention: DateMention
  readonly segment: SegmentId
  /** Whether the words name a year: then the print says so, and a difference is the article's. */
  readonly isNamed: boolean
}

/**
 * Dates of one row mean the same time in each language, where each has as many and the words leave the year of one to us. Where both
 * name their years, the article contradicts itself, which is no fault of ours.
 */
export function checkRowDates(rows: ReadonlyArray<AlignmentRow>, units: ReadonlyArray<Dated>, permits: Permits, report: Report): void {
  const homes = new Map(units.flatMap((unit) => unit.segments.map((segment) => [segment.id, {segment, unit}] as const)))
  for (const {cells, g} of rows) {
    const [first, ...others] = [...cells.values()].map((ids) => ids.flatMap((id) => datesIn(id, homes))).filter((dates) => dates.length > 0)
    for (const dates of first ? others : []) {
      if (dates.length !== first!.length) continue
      dates.forEach((date, index) => {
        const other = first![index]!
        const [a, b] = [dayInterval(other.mention.when), dayInterval(date.mention.when)]
        if (!a || !b || intervalsMeet(a, b) || (date.isNamed && other.isNamed)) return
        if (permits('row-has-one-date', date.segment)) return
        report(
          'row-has-one-date',
          `Unexpected \`when=${date.mention.when.edtf}\` in row \`${g}\`, expected the time that \`${other.segment}\` names there: \`${other.mention.when.edtf}\``,
          date.mention.place,
          `Where both are right, say why: \`{rule: row-has-one-date, at: ${date.segment}, because: …}\` below \`allowances\` of findings.yaml.`
        )
      })
    }
  }
}

function datesIn(
  id: SegmentId,
  homes: ReadonlyMap<SegmentId, {readonly segment: Dated['segments'][number]; readonly unit: Dated}>
): ReadonlyArray<DateInRow> {
  const {segment, unit} = homes.get(id)!
  return unit.mentions.flatMap((mention) =>
    mention.type === 'date' && segment.start <= mention.start && mention.end <= segment.end
      ? [{mention, segment: id, isNamed: namedDate(unit.text.slice(mention.start, mention.end), unit.lang).years.length > 0}]
      : []
  )
}
