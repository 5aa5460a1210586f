import './report-refusals.ts'
import {compilationOf, editionIds} from '#lib/catalogue/editions.ts'
import {checkReport, formatReport} from './check-report.ts'

/**
 * `npm run check [-- --findings] [-- --json]`: the faults of every edition, without building, and what was found in the articles.
 *
 * Exit code 1 only on faults: a finding is a fact about the article.
 */
const results = editionIds().map((id) => ({id, compilation: compilationOf(id)}))
const report = checkReport(results)
console.log(
  process.argv.includes('--json') ? JSON.stringify(report, undefined, 2) : formatReport(results, process.argv.includes('--findings'))
)
process.exitCode = report.faults > 0 ? 1 : 0
