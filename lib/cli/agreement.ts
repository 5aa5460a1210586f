import './report-refusals.ts'
import {basename} from 'node:path'
import {readFileSync} from 'node:fs'
import {compareReadings} from '#lib/agreement/compare-readings.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {readDocument} from '#lib/markdown/read-document.ts'

/**
 * `npm run agreement -- first/body.ru.md second/body.ru.md`: how far two independent readings of a text agree, layer by layer, and
 * every difference that is to be decided. The figures go into `agreement` of edition.yaml.
 */
const [first, second] = process.argv.slice(2)
if (first === undefined || second === undefined) {
  console.error('Unexpected arguments, expected two readings of one file: `npm run agreement -- first/body.ru.md second/body.ru.md`')
  process.exitCode = 1
} else {
  const [ours, theirs] = [first, second].map((path) => [readDocument(basename(path), readFileSync(path, 'utf8'))])
  // What cannot be read is missing from the comparison.
  for (const [reading, documents] of [
    ['first', ours!],
    ['second', theirs!]
  ] as const)
    for (const fault of documents.flatMap(({diagnostics}) => diagnostics)) console.error(`${reading}: ${formatDiagnostic(fault)}`)
  const {agreement, differences} = compareReadings(ours!, theirs!)
  for (const {layer, reading, says, unit, words} of differences) console.log(`${unit}  ${layer}  ${reading} only: «${words}» ${says}`)
  console.log('\nagreement:')
  for (const {first: a, layer, same, second: b} of agreement) console.log(`  - {layer: ${layer}, first: ${a}, second: ${b}, same: ${same}}`)
}
