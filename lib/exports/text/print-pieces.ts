import {entryIdOf, type Edition, type EntryId, type Lang, type UnitId} from '#lib/edition/index.ts'
import {blockToText} from './block-to-text.ts'
import {printedUnits, textIn, type PrintForm} from './print-form.ts'
import {printStatement} from './print-statement.ts'

/** A line of a plain text of the print. */
export interface PrintPiece {
  /** The block or the entry that it is; undefined for what stands at the head. */
  readonly of: UnitId | EntryId | undefined
  readonly line: string
  /** Where the printed words begin in the line, behind a number or a label of ours, in UTF-16 code units. */
  readonly indent: number
}

/** The lines of a text of the print in one of its forms: what it is, its blocks, the entries of its list. */
export function printPieces(edition: Edition, lang: Lang, form: PrintForm): ReadonlyArray<PrintPiece> {
  const {metadata, references} = edition
  return [
    {of: undefined, line: printStatement(edition, lang, form).join('\n'), indent: 0},
    ...printedUnits(edition, lang).map((unit): PrintPiece => {
      const text = textIn(unit, form)
      const line = blockToText(unit, text)
      return {of: unit.id, line, indent: line.length - text.length}
    }),
    ...(lang === metadata.lang ? references : []).map(({label, number, printed}): PrintPiece => ({
      of: entryIdOf(number),
      line: `${label} ${printed}`,
      indent: label.length + 1
    }))
  ]
}
