import {z} from 'zod'
import type {Edition, Finding} from '#lib/edition/index.ts'
import {allowanceJson, findingJson, uncitedClaimJson} from './checking-json-schema.ts'
import {findingToJson} from './finding-to-json.ts'

/** The report of a citation checker without the rest of the edition; its parts have the shape they have in `edition.json`. */
export const findingsJson = z.strictObject({
  edition: z.string(),
  version: z.string(),
  findings: z.array(findingJson),
  uncitedClaims: z.array(uncitedClaimJson),
  allowances: z.array(allowanceJson)
})
export type FindingsJson = z.input<typeof findingsJson>

export function findingsToJson(edition: Edition, findings: ReadonlyArray<Finding>): FindingsJson {
  return {
    edition: edition.id,
    version: edition.metadata.version,
    findings: findings.map(findingToJson),
    uncitedClaims: uncitedToJson(edition),
    allowances: allowancesToJson(edition)
  }
}

/** The claims that lack a source; null where nobody has judged. */
export function uncitedToJson({uncitedClaims}: Edition): FindingsJson['uncitedClaims'] {
  return uncitedClaims.map(({gravity, kind, note, segment}) => ({segment, kind, gravity: gravity ?? null, note: note ?? null}))
}

/** What an editor let stand. */
export function allowancesToJson({allowances}: Edition): FindingsJson['allowances'] {
  return allowances.map(({at, because, rule}) => ({rule, at, because}))
}
