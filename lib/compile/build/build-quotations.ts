import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, EntityId, Quotation, QuotationId} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import {resolveStretch} from './resolve-quote.ts'
import type {quotationsSchema} from '#lib/compile/read/schemas/quotations.ts'
import type {SegmentIndex} from './segment-index.ts'

/** Quotations with their limits found in the text; speakers, occasions and sources are known ones. */
export function buildQuotations(
  {value, placeOf}: Located<z.output<typeof quotationsSchema>>,
  {
    segments,
    entities,
    numbers
  }: {readonly segments: SegmentIndex; readonly entities: ReadonlyMap<string, Entity>; readonly numbers: ReadonlySet<number>},
  report: Report
): ReadonlyArray<Quotation> {
  const seen = new Set<string>()
  return value.flatMap((entry, index) => {
    if (seen.has(entry.id))
      report('id-is-unique', `Unexpected second quotation \`${entry.id}\`, expected an id of its own`, placeOf(index, 'id'))
    seen.add(entry.id)
    for (const key of ['speaker', 'occasion'] as const) {
      const id = entry[key]
      if (id !== undefined && !entities.has(id))
        report('mention-is-registered', `Unexpected entity \`${id}\`, expected the id of an entry of entities.yaml`, placeOf(index, key))
    }
    if (entry.source !== undefined && !numbers.has(entry.source)) {
      report(
        'citation-resolves',
        `Unexpected source \`${entry.source}\`, expected one of the ${numbers.size} entries of the reference list`,
        placeOf(index, 'source')
      )
    }
    const spans = resolveStretch(entry, segments, placeOf(index), report)
    if (!spans) return []
    return [
      {
        id: entry.id as QuotationId,
        spans,
        speaker: entry.speaker as EntityId | undefined,
        occasion: entry.occasion as EntityId | undefined,
        source: entry.source
      }
    ]
  })
}
