import type {Span, Unit} from './text.ts'

/** A span that takes the whole of each marker and each misprint in which it begins or ends: those are shown in one piece. */
export function toWholeLeaves<S extends Span>(span: S, {citations, emendations}: Pick<Unit, 'citations' | 'emendations'>): S {
  const leaves: ReadonlyArray<Span> = [...citations, ...emendations]
  const cutAt = (offset: number): Span | undefined => leaves.find((leaf) => leaf.start < offset && offset < leaf.end)
  return {...span, start: cutAt(span.start)?.start ?? span.start, end: cutAt(span.end)?.end ?? span.end}
}
