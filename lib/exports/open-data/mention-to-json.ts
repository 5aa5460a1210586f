import type {Mention, Span} from '#lib/edition/index.ts'
import type {TranslationJson} from './translation-json-schema.ts'

/** A mention as open data has it: one name of an entity, a list of several, or a date in EDTF. */
export function mentionToJson(mention: Mention): TranslationJson['units'][number]['mentions'][number] {
  const {end, start}: Span = mention
  if (mention.type === 'date') return {start, end, type: mention.type, when: mention.when.edtf}
  const [first, ...more] = mention.refs
  return {start, end, type: mention.type, ref: more.length > 0 ? [...mention.refs] : first!}
}
