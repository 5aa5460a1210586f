import type {Edition, Lang} from '#lib/edition/index.ts'
import {blockToMarkdown} from './block-to-markdown.ts'
import {markdownText} from './markdown-text.ts'
import {printedEntries, printedUnits, textIn, type PrintForm} from './print-form.ts'
import {printStatement} from './print-statement.ts'

/**
 * A text of the print in one of its forms, as Markdown that any tool reads (CommonMark): headings, paragraphs, lists, and each entry of the list
 * as a paragraph with its printed label; no directives of ours, and no emphasis, which changes no character.
 */
export function printToMarkdown(edition: Edition, lang: Lang, form: PrintForm): string {
  const statement = printStatement(edition, lang, form).map((line) => `> ${markdownText(line)}`)
  const blocks = printedUnits(edition, lang).map((unit) => blockToMarkdown(unit, textIn(unit, form)))
  return `${[statement.join('\n'), ...blocks, ...printedEntries(edition, lang).map(markdownText)].join('\n\n')}\n`
}
