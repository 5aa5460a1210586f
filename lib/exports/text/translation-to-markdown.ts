import type {Edition, Translation} from '#lib/edition/index.ts'
import {blockToMarkdown} from './block-to-markdown.ts'
import {markdownText} from './markdown-text.ts'
import {translationStatement} from './translation-statement.ts'

/** A translation as Markdown that any tool reads (CommonMark): headings, paragraphs, lists; no directives of ours. */
export function translationToMarkdown(edition: Edition, translation: Translation): string {
  const statement = translationStatement(edition, translation).map((line) => `> ${markdownText(line)}`)
  return `${[statement.join('\n'), ...translation.units.map((unit) => blockToMarkdown(unit, unit.text))].join('\n\n')}\n`
}
