import type {Root, RootContent, Text} from 'hast'
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
 * tests/publish/separate-blocks.test.ts and tests/browser/seams.test.ts.
 */
export function separateBlocks(page: Root): void {
  visit(page, (node) => {
    if (node.type === 'root') node.children = separated(node.children, isBlock)
    if (node.type !== 'element' || node.tagName === 'head' || node.tagName === 'html') return
    // In a drawing everything has a place of its own.
    node.children = separated(node.children, node.tagName === 'svg' || node.tagName === 'g' ? () => true : isBlock)
    if (node.content) separateBlocks(node.content)
  })
}

function separated<Node extends RootContent>(children: ReadonlyArray<Node>, standsAlone: (node: Node) => boolean): Array<Node | Text> {
  return children.flatMap((child, at): Array<Node | Text> => {
    const before = children[at - 1]
    const isSeam = before !== undefined && (standsAlone(before) || standsAlone(child)) && !endsInSpace(before) && !beginsWithSpace(child)
    return isSeam ? [{type: 'text', value: '\n'}, child] : [child]
  })
}

function isBlock(node: RootContent): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}

function endsInSpace(node: RootContent): boolean {
  return node.type === 'text' && /\s$/u.test(node.value)
}

function beginsWithSpace(node: RootContent): boolean {
  return node.type === 'text' && /^\s/u.test(node.value)
}
