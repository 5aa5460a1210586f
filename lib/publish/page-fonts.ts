import type {Element, Root} from 'hast'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'
import {fontFaces, fontScripts} from './font-plan.ts'

/** Elements that the styles set in italics. */
const italicElements = new Set(['em', 'i', 'dfn'])

/** The font files that a page's characters ask for, in the order of the plan. */
export function fontFiles(text: string, italic: string): ReadonlyArray<string> {
  return fontFaces.flatMap((face) =>
    fontScripts
      .filter((script) => script.ranges.some(([from, to]) => hasPoint(face.style === 'italic' ? italic : text, from, to)))
      .map((script) => `${face.name}-${script.name}.woff2`)
  )
}

/** Tells the settings script, which is marked `data-inline`, the fonts that its page needs. */
export function namePageFonts(page: Root, basePath: string): void {
  let text = ''
  let italic = ''
  let script: Element | undefined
  visit(page, 'element', (node) => {
    if (node.tagName === 'body') text = toString(node)
    if (italicElements.has(node.tagName)) italic += toString(node)
    if (node.properties['dataInline'] !== undefined) script = node
  })
  if (script)
    script.properties['dataFonts'] = fontFiles(text, italic)
      .map((file) => `${basePath}/fonts/${file}`)
      .join(' ')
}

function hasPoint(text: string, from: number, to: number): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (from <= point && point <= to) return true
  }
  return false
}
