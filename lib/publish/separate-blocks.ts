import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'

/** What stands by itself on the page: boxes of their own, parts of tables and lists, controls. */
const blocks = new Set(
  (
    'address article aside blockquote button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr label legend li main nav ol optgroup option p pre section select summary svg table tbody td template text textarea title tfoot th thead tr ul'
  ).split(' ')
)

/**
 * Sets white space between blocks and what stands before and after them. Styles keep them apart on the screen; who reads the text without
 * styles (a reader view, a screen reader, a text browser, `textContent`) would read `1523 April` for paragraph 15, 23 April.
 * tests/site-built/seams.test.ts and tests/browser/seams.test.ts.
 */
export function separateBlocks(page: Root): void {
  visit(page, 'element', (node) => {
    if (node.tagName === 'head' || node.tagName === 'html') return
    if (node.children.some(isBlock)) node.children = separated(node.children)
    if (node.content) separateBlocks(node.content)
  })
}

function separated(children: ReadonlyArray<ElementContent>): Array<ElementContent> {
  return children.flatMap((child, at): Array<ElementContent> => {
    const before = children[at - 1]
    const isSeam = before !== undefined && (isBlock(before) || isBlock(child)) && !endsInSpace(before) && !beginsWithSpace(child)
    return isSeam ? [{type: 'text', value: '\n'}, child] : [child]
  })
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName)
}

function endsInSpace(node: ElementContent): boolean {
  return node.type === 'text' && /\s$/u.test(node.value)
}

function beginsWithSpace(node: ElementContent): boolean {
  return node.type === 'text' && /^\s/u.test(node.value)
}
