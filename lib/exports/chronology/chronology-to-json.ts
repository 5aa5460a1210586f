import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import type {Edition} from '#lib/edition/index.ts'
import type {DatedStatementJson} from './chronology-json-schema.ts'

/** Every dated statement of the body in the order of time. */
export function chronologyToJson(edition: Edition): Array<DatedStatementJson> {
  return chronologyOf(edition).map(({citations, entities, kind, segment, stage, when}) => ({
    when: when.edtf,
    kind,
    segment: segment.id,
    entities: [...entities],
    stage: stage?.id ?? null,
    citations: [...citations]
  }))
}
