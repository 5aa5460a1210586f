import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, Quotation} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
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
      report(
        'id-is-unique',
        `Unexpected second quotation \`${entry.id}\`, expected an id of its own`,
        placeOf(index, 'id'),
        'An id names one quotation for ever: give the later one another.'
      )
    seen.add(entry.id)
    for (const key of ['speaker', 'occasion'] as const) {
      const id = entry[key]
      if (id !== undefined && !entities.has(id))
        report(
          'mention-is-registered',
          `Unexpected entity \`${id}\`, expected the id of an entry of entities.yaml`,
          placeOf(index, key),
          nameHint(id, entities.keys()) ?? `Write an entry for the ${key}.`
        )
    }
    if (entry.source !== undefined && !numbers.has(entry.source)) {
      report(
        'citation-resolves',
        `Unexpected source \`${entry.source}\`, expected one of the ${numbers.size} entries of the reference list`,
        placeOf(index, 'source'),
        'The source is the number of the entry alone, as in `3`.'
      )
    }
    const spans = resolveStretch(entry, segments, placeOf(index), report)
    if (!spans) return []
    const {id, occasion, source, speaker} = entry
    return [{id, spans, speaker, occasion, source}]
  })
}
