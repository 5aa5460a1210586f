import {compilationOf, editionIds} from '#lib/catalogue/editions.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'

/** Compiles every edition and prints every fault; gives their number. */
export function reportFaults(): number {
  let faults = 0
  for (const id of editionIds()) {
    for (const diagnostic of compilationOf(id).diagnostics) {
      console.error(formatDiagnostic({...diagnostic, place: {...diagnostic.place, path: `${id}/${diagnostic.place.path}`}}))
      faults++
    }
  }
  return faults
}
