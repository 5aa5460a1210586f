import type {Unit} from '#lib/edition/index.ts'
import {markdownText} from './markdown-text.ts'

/** A block in one of its forms as Markdown: a heading, an item of a list, or a paragraph. */
export function blockToMarkdown({depth, kind}: Pick<Unit, 'depth' | 'kind'>, text: string): string {
  if (kind === 'heading') return `${'#'.repeat(Math.min(depth ?? 1, 6))} ${markdownText(text)}`
  return kind === 'list-item' ? `- ${markdownText(text)}` : markdownText(text)
}
