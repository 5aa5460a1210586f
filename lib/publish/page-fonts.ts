import type {Root} from 'hast'
import {toString} from 'hast-util-to-string'
import {h} from 'hastscript'
import {EXIT, visit} from 'unist-util-visit'
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

/**
 * Tells the settings script which fonts its page needs, so that it can ask for them before the first paint; where scripts don't run,
 * the page asks itself.
 */
export function namePageFonts(page: Root, basePath: string): void {
  let text = ''
  let italic = ''
  visit(page, 'element', (node) => {
    if (node.tagName === 'body') text = toString(node)
    if (italicElements.has(node.tagName)) italic += toString(node)
  })
  const files = fontFiles(text, italic).map((file) => `${basePath}/fonts/${file}`)
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName !== 'script' || index === undefined || !String(node.properties['src'] ?? '').endsWith('/settings.js')) return
    node.properties['dataFonts'] = files.join(' ')
    parent?.children.splice(
      index + 1,
      0,
      h(
        'noscript',
        files.map((href) => h('link', {rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href}))
      )
    )
    return EXIT
  })
}

function hasPoint(text: string, from: number, to: number): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (from <= point && point <= to) return true
  }
  return false
}
