import type {Edition, Lang} from '#lib/edition/index.ts'
import type {PrintForm} from './print-form.ts'
import {printPieces} from './print-pieces.ts'

/** What parts two lines of a plain text. */
export const pieceBreak = '\n\n'

/**
 * A text of the print in one of its forms, as plain text: a line for each block, paragraphs with the numbers that all languages share, the
 * entries of the list behind them, blank lines between.
 */
export function printToText(edition: Edition, lang: Lang, form: PrintForm): string {
  return `${printPieces(edition, lang, form)
    .map(({line}) => line)
    .join(pieceBreak)}\n`
}
