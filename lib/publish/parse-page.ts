import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const parser = unified().use(rehypeParse)

/** HTML of a whole page → tree. */
export function parsePage(html: string): Root {
  return parser.parse(html)
}

/** Tree → HTML. Optional tags and quotes stay: readers of the source, and simple tools, rely on them. */
export function pageHtml(page: Root): string {
  return `${toHtml(page, {characterReferences: {useNamedReferences: true}})}\n`
}
