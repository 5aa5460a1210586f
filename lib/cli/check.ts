import {compilationOf, editionIds} from '#lib/catalogue/editions.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'

/** `npm run check [-- --json]`: the faults of every edition, without building. Exit code 1 only on faults. */
const results = editionIds().map((id) => ({id, diagnostics: compilationOf(id).diagnostics}))
const faults = results.reduce((sum, {diagnostics}) => sum + diagnostics.length, 0)

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({faults, editions: results}, undefined, 2))
} else {
  for (const {id, diagnostics} of results) {
    for (const diagnostic of diagnostics) {
      console.log(formatDiagnostic({...diagnostic, place: {...diagnostic.place, path: `${id}/${diagnostic.place.path}`}}))
    }
  }
  console.log(`${results.length} editions, ${faults} faults`)
}
process.exitCode = faults > 0 ? 1 : 0
