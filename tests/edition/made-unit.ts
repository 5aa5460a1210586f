import {yearDate} from '#lib/dates/year-date.ts'
import {
  correctedText,
  type Edition,
  type EmendationKind,
  type EntityId,
  type Mention,
  type Quotation,
  type SegmentId,
  type Span,
  type Unit,
  type UnitId,
  type VersionId
} from '#lib/edition/index.ts'

const place = {path: 'body.ru.md'}

/** Words that stand once in a text, or `[before, words]` for words behind others; `[before, '']` is the point behind them. */
export type Words = string | readonly [before: string, words: string]

/** Layers of a unit, each named by its words. */
export interface MadeLayers {
  /** The sentences in order; the whole text is one where none is named. */
  readonly segments?: ReadonlyArray<string>
  /** `type` and words, outer before inner. */
  readonly mentions?: ReadonlyArray<readonly [type: string, words: Words]>
  readonly emendations?: ReadonlyArray<readonly [words: Words, correction: string, kind: EmendationKind]>
  /** The printed markers, such as `[3]`. */
  readonly citations?: ReadonlyArray<string>
  /** The points behind these words. */
  readonly pageBreaks?: ReadonlyArray<string>
  readonly highlights?: ReadonlyArray<readonly [rend: 'italic' | 'bold', words: Words]>
}

/** A unit `ru-b1` made by hand, with layers that Markdown would give in any order. */
export function madeUnit(printed: string, layers: MadeLayers = {}): Unit {
  const at = (words: Words): Span => spanOf(printed, words)
  const sentences = (layers.segments ?? [printed]).map((words) => at(words))
  const segmentOf = ({end, start}: Span): SegmentId =>
    `ru-b1-${1 + sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end)}` as SegmentId
  const unit: Unit = {
    id: 'ru-b1' as UnitId,
    version: 'print-ru' as VersionId,
    lang: 'ru',
    kind: 'paragraph',
    part: 'body',
    depth: undefined,
    text: printed,
    corrected: printed,
    segments: (layers.segments ?? [printed]).map((words, index) => ({
      ...at(words),
      id: `ru-b1-${index + 1}` as SegmentId,
      row: undefined,
      role: undefined,
      when: undefined,
      place
    })),
    mentions: (layers.mentions ?? []).map(
      ([type, words]) => ({...at(words), type, refs: [`${type}-of-bridges` as EntityId], when: yearDate(2001), place}) as unknown as Mention
    ),
    unresolved: [],
    citations: (layers.citations ?? []).map(
      (marker, index) =>
        ({
          ...at(marker),
          number: Number(/\d+/.exec(marker)?.[0]),
          occurrence: index + 1,
          claim: `claim-${index}`,
          place
        }) as Unit['citations'][number]
    ),
    emendations: (layers.emendations ?? []).map(([words, correction, kind]) => ({
      ...at(words),
      segment: segmentOf(at(words)),
      correction,
      kind,
      certainty: 'high',
      lang: undefined,
      place
    })),
    pageBreaks: (layers.pageBreaks ?? []).map((before) => ({at: at([before, '']).start, page: undefined, inferred: undefined})),
    highlights: (layers.highlights ?? []).map(([rend, words]) => ({...at(words), rend})),
    place
  }
  return {...unit, corrected: correctedText(unit, {start: 0, end: printed.length})}
}

/** A quotation over stretches of units, each from the first of its words to the last. */
export function madeQuotation(id: string, ...stretches: ReadonlyArray<readonly [unit: Unit, words: Words]>): Quotation {
  const spans = stretches.map(([unit, words]) => ({unit: unit.id, ...spanOf(unit.text, words)}))
  return {id, spans, speaker: undefined, occasion: undefined, source: undefined} as unknown as Quotation
}

/** An edition that holds nothing but units and quotations: what the projections of a text look at. */
export function madeEdition(units: ReadonlyArray<Unit>, quotations: ReadonlyArray<Quotation> = []): Edition {
  return {id: 'bruecken', units, quotations, languages: ['ru'], entities: [], references: []} as unknown as Edition
}

function spanOf(printed: string, words: Words): Span {
  const [before, own] = typeof words === 'string' ? ['', words] : words
  const whole = before + own
  const first = printed.indexOf(whole)
  if (first < 0 || printed.indexOf(whole, first + 1) >= 0)
    throw new Error(`Unexpected words \`${whole}\`, expected words that stand once in \`${printed}\``)
  return {start: first + before.length, end: first + whole.length}
}
