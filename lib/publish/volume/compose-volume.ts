import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {EXIT, SKIP, visit} from 'unist-util-visit'
import {pageHtml, parsePage} from '#lib/publish/parse-page.ts'
import {lowerHeadings} from './lower-headings.ts'
import {linkParts, type LinkedPart} from './link-parts.ts'
import {partStyle} from './part-style.ts'
import {volumeAnchors} from './volume-anchors.ts'
import type {Volume} from './volume.ts'
import {volumeStyle} from './volume-style.ts'

/**
 * One page that holds what the pages of a volume hold between their heads and their feet, to be printed: with our own fonts, the notes at the
 * end, and the foot of the first page once. The list of contents is empty: who prints it knows what is seen, and on which page.
 */
export function composeVolume({authors, contents, faces, lang, parts, site, title}: Volume): string {
  const taken = new Set(['volume-contents'])
  const styles: Array<string> = []
  const linked: Array<LinkedPart> = []
  let foot: ReadonlyArray<ElementContent> = []
  for (const [index, {html, isWithin, label, path}] of parts.entries()) {
    const page = parsePage(html)
    styles.push(partStyle(page, `-${index + 1}`))
    const main = elementOf(page, 'main')
    if (!main) throw new Error(`${path} has no main part`)
    if (index === 0) foot = elementOf(page, 'footer')?.children ?? []
    if (isWithin) lowerHeadings(main)
    const id = `part-${index + 1}`
    taken.add(id)
    // A landmark of the page is a part of the volume.
    const part = h(
      'section',
      {id, className: isWithin ? ['volume-part', 'within'] : ['volume-part'], dataLabel: label},
      withoutScripts(main).children
    )
    linked.push({path, id, content: part, anchors: volumeAnchors({type: 'root', children: part.children}, taken)})
  }
  const list = h('nav', {id: 'volume-contents', className: ['volume-contents']}, [h('p', contents), h('ol')])
  const bodies = linked.map(({content}) => content).filter((node): node is Element => node.type === 'element')
  linkParts(linked, site)
  const stands = bodies[0] !== undefined && replaceContents(bodies[0], list)
  const opening = authors && h('header', {className: ['volume-opening']}, [h('h1', title), h('p', authors.join('; '))])
  const before = opening ? 0 : 1
  const body = [...(opening ? [opening] : []), ...bodies.slice(0, before), ...(stands ? [] : [list]), ...bodies.slice(before)]
  const head = [
    h('meta', {charSet: 'utf-8'}),
    h('title', title),
    // Sheets of pages begin alike; the browser that prints leaves out what repeats.
    ...[volumeStyle, faces, ...styles].map((style) => h('style', style))
  ]
  return pageHtml({
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang, dataFaces: 'web', dataNotes: 'off', dataTheme: 'light'}, [
        h('head', head),
        h('body', [h('main', body), h('footer', {className: ['imprint']}, foot.slice())])
      ])
    ]
  })
}

function elementOf(page: Root, tagName: string): Element | undefined {
  let found: Element | undefined
  visit(page, 'element', (node) => {
    if (node.tagName !== tagName) return undefined
    found = node
    return EXIT
  })
  return found
}

function withoutScripts(main: Element): Element {
  visit(main, 'element', (node, index, parent) => {
    if (!['script', 'template', 'style'].includes(node.tagName) || index === undefined || !parent) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return main
}

/** A page that has a list of its own contents gives its place to that of the volume. */
function replaceContents(part: Element, list: Element): boolean {
  let stands = false
  visit(part, 'element', (node, index, parent) => {
    if (node.tagName !== 'nav' || ![node.properties['className']].flat().includes('contents') || index === undefined || !parent)
      return undefined
    parent.children[index] = list
    stands = true
    return EXIT
  })
  return stands
}
