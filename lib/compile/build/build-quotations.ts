import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Entity, EntityType, Quotation} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {quotationsSchema} from '#lib/compile/read/schemas/quotations.ts'
import {overlapOf} from './overlap-of.ts'
import {resolveStretch} from './resolve-stretch.ts'
import type {SegmentIndex} from './segment-index.ts'

/** Who can speak, and what can be an occasion. */
const typesOf: Readonly<Record<'speaker' | 'occasion', ReadonlyArray<EntityType>>> = {
  speaker: ['person', 'org', 'people'],
  occasion: ['event', 'work']
}

/**
 * Quotations with their limits found in the text; speakers, occasions and sources are known ones that can be that. Of two, one stands
 * within the other, or they lie apart.
 */
export function buildQuotations(
  {value, placeOf}: Located<z.output<typeof quotationsSchema>>,
  {
    segments,
    entities,
    numbers
  }: {readonly segments: SegmentIndex; readonly entities: ReadonlyMap<string, Entity>; readonly numbers: ReadonlySet<number>},
  report: Report
): ReadonlyArray<Quotation> {
  const quotations: Array<Quotation> = []
  value.forEach((entry, index) => {
    const {id, occasion, source, speaker} = entry
    if (value.findIndex((other) => other.id === id) < index)
      report(
        'id-is-unique',
        `Unexpected second quotation \`${id}\`, expected an id of its own`,
        placeOf(index, 'id'),
        'An id names one quotation for ever: give the later one another.'
      )
    for (const key of ['speaker', 'occasion'] as const) {
      const named = entry[key]
      if (named === undefined) continue
      const entity = entities.get(named)
      if (!entity)
        report(
          'mention-is-registered',
          `Unexpected entity \`${named}\`, expected the id of an entry of entities.yaml`,
          placeOf(index, key),
          nameHint(named, entities.keys()) ?? `Write an entry for the ${key}.`
        )
      else if (!typesOf[key].includes(entity.type))
        report(
          'quotation-fits-its-entities',
          `Unexpected ${key} \`${named}\` of type \`${entity.type}\`, expected one of type ${typesOf[key].map((type) => `\`${type}\``).join(' or ')}`,
          placeOf(index, key),
          key === 'speaker' ? 'Where it was said is its `occasion`; who said it, a person or a body.' : 'Who said it is its `speaker`.'
        )
    }
    if (source !== undefined && !numbers.has(source)) {
      report(
        'citation-resolves',
        `Unexpected source \`${source}\`, expected one of the ${numbers.size} entries of the reference list`,
        placeOf(index, 'source'),
        'The source is the number of the entry alone, as in `3`.'
      )
    }
    const spans = resolveStretch(entry, segments, (...path) => placeOf(index, ...path), report)
    if (!spans) return
    const crossed = quotations.find((other) => !['none', 'within'].includes(overlapOf(other.spans, spans)))
    if (crossed)
      report(
        'quotations-nest',
        `Unexpected quotation \`${id}\` over words of \`${crossed.id}\`, expected it within the other or outside it`,
        placeOf(index, 'from'),
        overlapOf(crossed.spans, spans) === 'same'
          ? 'Both hold the same words: take one out.'
          : 'Look at the marks in print: one of the limits is another.'
      )
    quotations.push({id, spans, speaker, occasion, source})
  })
  return quotations
}
