import {type Edition, type Translation, type Unit} from '#lib/edition/index.ts'
import {translationStatement} from './translation-statement.ts'

/**
 * A translation as Markdown that any tool reads (CommonMark): headings, paragraphs, lists; no directives of ours. What Markdown would take
 * for its own signs is escaped.
 */
export function translationToMarkdown(edition: Edition, translation: Translation): string {
  const statement = translationStatement(edition, translation).map((line) => `> ${escaped(line)}`)
  return `${[statement.join('\n'), ...translation.units.map(blockToMarkdown)].join('\n\n')}\n`
}

function blockToMarkdown({depth, kind, text}: Unit): string {
  if (kind === 'heading') return `${'#'.repeat(Math.min(depth ?? 1, 6))} ${escaped(text)}`
  return kind === 'list-item' ? `- ${escaped(text)}` : escaped(text)
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+])/u, '\\$1')
}
