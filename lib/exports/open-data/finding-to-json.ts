import type {Finding} from '#lib/edition/index.ts'
import type {FindingJson} from './checking-json-schema.ts'

/** A finding as open data: the same in `edition.json` and in `findings.json`. */
export function findingToJson({certainty, evidence, gravity, id, kind, places, rule, text}: Finding): FindingJson {
  return {id, rule, kind, places: [...places], evidence: evidence.map(({at, quote}) => ({at, quote})), certainty, gravity, text}
}
