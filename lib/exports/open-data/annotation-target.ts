import {entryIdOf, isInReferences, segmentOf, type Edition, type FindingPlace, type Lang, type Span, type Unit} from '#lib/edition/index.ts'
import {printPieces, type PrintPiece} from '#lib/exports/text/print-pieces.ts'
import {pieceBreak, printToText} from '#lib/exports/text/print-to-text.ts'
import {editionFileRoute, linkAddress} from '#lib/routes/routes.ts'

/** Words of a text, by themselves and by where they stand (Web Annotation Data Model, 4.2). */
export interface AnnotationTarget {
  readonly type: 'SpecificResource'
  readonly source: {readonly id: string; readonly type: 'Text'; readonly format: 'text/plain'; readonly language: Lang}
  readonly selector: readonly [
    {readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string},
    /** In Unicode code points, `end` exclusive. */
    {readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number}
  ]
}

/** Code units of the text on either side that tell words from the same words elsewhere. */
const context = 32

/**
 * Printed words at a place of the edition, as a target in the plain text of their language as printed (`text.<language>.printed.txt`). Undefined
 * where the place does not hold them. Its selectors lead to these words: tests/exports/annotations.test.ts.
 */
export function annotationTarget(edition: Edition, place: FindingPlace, quote: string): AnnotationTarget | undefined {
  const {at, lang, of} = placeOf(edition, place)
  const {begins, pieces, text} = linesOf(edition, lang)
  const index = pieces.findIndex((piece) => piece.of === of)
  const piece = pieces[index]
  const within = piece?.line.indexOf(quote, piece.indent + at) ?? -1
  return within < 0 ? undefined : target(edition, lang, text, begins[index]! + within, quote)
}

/** Words of a block of the print by where they stand in it, as a target in the same file. */
export function spanTarget(edition: Edition, {id, lang, text: own}: Unit, {end, start}: Span): AnnotationTarget {
  const {begins, pieces, text} = linesOf(edition, lang)
  const index = pieces.findIndex((piece) => piece.of === id)
  return target(edition, lang, text, begins[index]! + pieces[index]!.indent + start, own.slice(start, end))
}

/** Some words of a text, and where they begin in it, in code units. */
function target(edition: Edition, lang: Lang, text: string, start: number, quote: string): AnnotationTarget {
  const end = start + quote.length
  const name = `text.${lang}.printed.txt`
  return {
    type: 'SpecificResource',
    source: {id: linkAddress(editionFileRoute(edition.id, name)), type: 'Text', format: 'text/plain', language: lang},
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: whole(text.slice(Math.max(0, start - context), start)),
        suffix: whole(text.slice(end, end + context))
      },
      {type: 'TextPositionSelector', start: pointsIn(text.slice(0, start)), end: pointsIn(text.slice(0, end))}
    ]
  }
}

interface Lines {
  readonly pieces: ReadonlyArray<PrintPiece>
  /** Where each of them begins in the text, in code units. */
  readonly begins: ReadonlyArray<number>
  readonly text: string
}

const known = new WeakMap<Edition, Map<Lang, Lines>>()

/** The text of a language as printed, with its lines. Remembered: an edition is frozen, and a thousand names stand in it. */
function linesOf(edition: Edition, lang: Lang): Lines {
  const ofEdition = known.get(edition) ?? new Map<Lang, Lines>()
  known.set(edition, ofEdition)
  const found = ofEdition.get(lang)
  if (found) return found
  const pieces = printPieces(edition, lang, 'printed')
  const begins: Array<number> = []
  let at = 0
  for (const {line} of pieces) {
    begins.push(at)
    at += line.length + pieceBreak.length
  }
  const lines = {pieces, begins, text: printToText(edition, lang, 'printed')}
  ofEdition.set(lang, lines)
  return lines
}

/** The block or entry of a place, its language, and where the place begins in it, in code units. */
function placeOf(edition: Edition, place: FindingPlace): {readonly of: string; readonly at: number; readonly lang: Lang} {
  if (!isInReferences(place)) {
    const {segment, unit} = segmentOf(edition, place)
    return {of: unit.id, at: segment.start, lang: unit.lang}
  }
  const {lang} = edition.metadata
  const entry = edition.references.find(({items, number}) => place === entryIdOf(number) || items.some(({id}) => id === place))!
  const before = entry.items.slice(
    0,
    Math.max(
      0,
      entry.items.findIndex(({id}) => id === place)
    )
  )
  return {of: entryIdOf(entry.number), at: before.reduce((sum, {printed}) => sum + printed.length, 0), lang}
}

function pointsIn(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff](?=[\udc00-\udfff])/g)?.length ?? 0)
}

/** Without half a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
}
