import type {Document, DraftUnit} from '#lib/markdown/draft.ts'

/** The layers that two readings are compared on. */
export const readingLayers = ['segments', 'mentions', 'dates', 'misprints', 'alignment'] as const
export type ReadingLayer = (typeof readingLayers)[number]

/** An annotation that stands in one reading and not, or otherwise, in the other. */
export interface ReadingDifference {
  readonly layer: ReadingLayer
  readonly reading: 'first' | 'second'
  readonly unit: string
  /** The annotated words, as printed. */
  readonly words: string
  /** What is said of them: type and entities, a date, a correction, a row. */
  readonly says: string
}

export interface ReadingAgreement {
  readonly layer: ReadingLayer
  /** Annotations of each reading, and those that are alike in both: same words in the same place, said to be the same. */
  readonly first: number
  readonly second: number
  readonly same: number
}

interface Annotation {
  readonly layer: ReadingLayer
  readonly unit: string
  readonly start: number
  readonly words: string
  readonly says: string
}

/** Compare two independent readings of one text. An annotation counts as alike only if span and meaning are. */
export function compareReadings(
  first: ReadonlyArray<Document>,
  second: ReadonlyArray<Document>
): {readonly agreement: ReadonlyArray<ReadingAgreement>; readonly differences: ReadonlyArray<ReadingDifference>} {
  const [ours, theirs] = [first, second].map((documents) => documents.flatMap(({units}) => units.flatMap(annotationsOf)))
  const keysOf = (annotations: ReadonlyArray<Annotation>): Set<string> => new Set(annotations.map(keyOf))
  const [ourKeys, theirKeys] = [keysOf(ours!), keysOf(theirs!)]

  const agreement = readingLayers.map((layer) => {
    const own = ours!.filter((annotation) => annotation.layer === layer)
    return {
      layer,
      first: own.length,
      second: theirs!.filter((annotation) => annotation.layer === layer).length,
      same: own.filter((annotation) => theirKeys.has(keyOf(annotation))).length
    }
  })
  const only = (annotations: ReadonlyArray<Annotation>, others: ReadonlySet<string>, reading: 'first' | 'second') =>
    annotations.filter((annotation) => !others.has(keyOf(annotation))).map((annotation) => ({...annotation, reading}))
  const differences = [...only(ours!, theirKeys, 'first'), ...only(theirs!, ourKeys, 'second')].sort(
    (a, b) => unitOrder(a.unit, ours!) - unitOrder(b.unit, ours!) || a.start - b.start || a.reading.localeCompare(b.reading)
  )
  return {agreement, differences: differences.map(({layer, reading, says, unit, words}) => ({layer, reading, unit, words, says}))}
}

function annotationsOf({emendations, id, mentions, text: printed, segments}: DraftUnit): ReadonlyArray<Annotation> {
  const at = (layer: ReadingLayer, {start, end}: {start: number; end: number}, says: string): Annotation => ({
    layer,
    unit: id,
    start,
    words: printed.slice(start, end),
    says
  })
  return [
    ...segments.map((segment) => at('segments', segment, segment.role ?? '')),
    ...segments.flatMap((segment) => (segment.row === undefined ? [] : [at('alignment', segment, segment.row)])),
    ...mentions.map((mention) =>
      mention.type === 'date'
        ? at('dates', mention, mention.when.edtf)
        : at('mentions', mention, `${mention.type} ${[...mention.refs].sort().join(' ')}`)
    ),
    ...emendations.map((emendation) => at('misprints', emendation, `→ ${emendation.correction} (${emendation.kind})`))
  ]
}

function keyOf({layer, says, start, unit, words}: Annotation): string {
  return [layer, unit, start, words.length, says].join('\n')
}

function unitOrder(unit: string, annotations: ReadonlyArray<Annotation>): number {
  return annotations.findIndex((annotation) => annotation.unit === unit)
}
