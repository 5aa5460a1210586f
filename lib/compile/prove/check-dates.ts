import type {Report} from '#lib/diagnostics/report.ts'
import {correctedForm, type Unit} from '#lib/edition/index.ts'
import {namedDate} from '#lib/language/named-date.ts'
import type {Permits} from '#lib/compile/build/compiler-allowances.ts'
import {dateDifference} from './date-difference.ts'

/** What the words of a date name, year, month and day, its `when` says too: as they are printed, or as they are corrected. */
export function checkDates(
  units: ReadonlyArray<Pick<Unit, 'emendations' | 'lang' | 'mentions' | 'segments' | 'text'>>,
  permits: Permits,
  report: Report
): void {
  for (const unit of units) {
    for (const mention of unit.mentions) {
      if (mention.type !== 'date') continue
      const {end, place, start, when} = mention
      const printed = unit.text.slice(start, end)
      const difference = dateDifference(when, namedDate(printed, unit.lang))
      if (difference === undefined || dateDifference(when, namedDate(correctedForm(unit, mention), unit.lang)) === undefined) continue
      const at = unit.segments.find((segment) => segment.start <= start && end <= segment.end)!.id
      if (permits('date-agrees-with-its-words', at)) continue
      report(
        'date-agrees-with-its-words',
        `Unexpected \`when=${when.edtf}\` of \`${printed}\`, expected ${difference}`,
        place,
        `Where the print is wrong, correct it by \`:sic\`; where both are right, say why: \`{rule: date-agrees-with-its-words, at: ${at}, because: …}\` below \`allowances\` of findings.yaml.`
      )
    }
  }
}
