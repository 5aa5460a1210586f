import {yearDate} from '#lib/dates/year-date.ts'
import {correctedText, type PhraseLink, type Quotation, type Span, type Unit} from '#lib/edition/index.ts'
import {madeUnit} from './made-unit.ts'

/** A generator of numbers below 1 that gives the same ones for the same seed: mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A unit with layers at random: sentences, mentions and emphasis that nest, emendations, markers and page breaks between
 * them, two quotations that begin and end between any two letters outside the emendations and markers, and three phrases of an
 * alignment, of which each lies in one sentence and may begin and end anywhere.
 */
export function randomUnit(seed: number): {
  readonly unit: Unit
  readonly quotations: ReadonlyArray<Quotation>
  readonly phrases: ReadonlyArray<PhraseLink>
} {
  const next = numbersFrom(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  const place = {path: 'body.ru.md'}
  const printed = Array.from({length: 12 + below(28)}, () => 'абвгд «».,'[below(10)]).join('')

  const middle = 1 + below(printed.length - 2)
  const base = madeUnit(printed)
  const segments = [
    {start: 0, end: middle},
    {start: middle + below(2), end: printed.length}
  ].map((span, index) => ({...base.segments[0]!, ...span, id: `ru-b1-${index + 1}` as Unit['segments'][number]['id']}))

  const points: Array<Span> = []
  let at = 0
  while (at < printed.length) {
    const start = at + below(5)
    const end = start + below(4)
    if (segments.some((segment) => segment.start <= start && end <= segment.end)) points.push({start, end})
    at = end + (end === start ? 1 : below(3))
  }
  const [emendations, citations, pageBreaks]: [
    Array<Unit['emendations'][number]>,
    Array<Unit['citations'][number]>,
    Array<Unit['pageBreaks'][number]>
  ] = [[], [], []]
  for (const span of points) {
    const kind = below(3)
    if (span.start === span.end && kind === 0) pageBreaks.push({at: span.start, page: undefined, inferred: undefined})
    else if (span.start < span.end && kind === 1)
      citations.push({...span, number: 1, occurrence: 1, claim: 'claim-1', place} as Unit['citations'][number])
    else
      emendations.push({
        ...span,
        segment: segments.find((segment) => segment.start <= span.start && span.end <= segment.end)!.id,
        correction: ['', 'Ж', 'Ж»'][below(3)]!,
        kind: below(2) === 0 ? 'punctuation' : 'typo',
        certainty: 'high',
        lang: undefined,
        place
      })
  }
  const leaves = [...emendations, ...citations]
  const splits = (offset: number): boolean => leaves.some(({end, start}) => start < offset && offset < end)
  const offsets = Array.from({length: printed.length + 1}, (_, offset) => offset).filter((offset) => !splits(offset))
  const stretchIn = ({end, start}: Span): Span | undefined => {
    const own = offsets.filter((offset) => start <= offset && offset <= end)
    const [a, b] = [own[below(own.length)]!, own[below(own.length)]!].sort((left, right) => left - right)
    return a !== undefined && b !== undefined && a < b ? {start: a, end: b} : undefined
  }

  const mentions: Array<Unit['mentions'][number]> = []
  const highlights: Array<Unit['highlights'][number]> = []
  const fill = (span: Span, depth: number): void => {
    const inner = stretchIn(span)
    if (!inner || depth > 3) return
    if (below(4) === 0) highlights.push({...inner, rend: 'bold'})
    else mentions.push({...inner, type: 'date', when: yearDate(2001), place})
    fill(inner, depth + 1)
    fill({start: inner.end, end: span.end}, depth + 1)
  }
  for (const segment of segments) fill(segment, 0)

  const quotations = ['a', 'b'].flatMap((id) => {
    const span = stretchIn({start: 0, end: printed.length})
    return span
      ? [{id, spans: [{unit: base.id, ...span}], speaker: undefined, occasion: undefined, source: undefined} as unknown as Quotation]
      : []
  })
  const phrases = ['p1', 'p2', 'p3'].flatMap((id) => {
    const segment = segments[below(2)]!
    const [start, end] = [0, 0].map(() => segment.start + below(segment.end - segment.start + 1)).sort((a, b) => a - b)
    return start! < end! ? [{id, pieces: new Map([['ru', [{segment: segment.id, lang: 'ru', start, end}]]])} as unknown as PhraseLink] : []
  })
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const unit = {...base, segments, mentions: sorted, highlights, emendations, citations, pageBreaks}
  return {unit: {...unit, corrected: correctedText(unit, {start: 0, end: printed.length})}, quotations, phrases}
}
