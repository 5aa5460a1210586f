import type {Edition, Lang} from '#lib/edition/index.ts'
import {blockToText} from './block-to-text.ts'
import {printedEntries, printedUnits, textIn, type PrintForm} from './print-form.ts'
import {printStatement} from './print-statement.ts'

/**
 * A text of the print in one of its forms, as plain text: a line for each block, paragraphs with the numbers that all languages share, the
 * entries of the list behind them, blank lines between.
 */
export function printToText(edition: Edition, lang: Lang, form: PrintForm): string {
  const blocks = printedUnits(edition, lang).map((unit) => blockToText(unit, textIn(unit, form)))
  return `${[printStatement(edition, lang, form).join('\n'), ...blocks, ...printedEntries(edition, lang)].join('\n\n')}\n`
}
