import type {Element, Root} from 'hast'
import {textDirection} from '#lib/language/text-direction.ts'

/**
 * Gives each element whose language is written the other way than what it stands in the `dir` of that language (HTML 3.2.6.4: `lang` says
 * nothing about direction). Done on whole pages, so that no component can forget it; tests/publish/set-directions.test.ts.
 */
export function setDirections(page: Root): void {
  within(page, 'ltr')
}

function within(parent: Root | Element, direction: string): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    const {dir, lang} = node.properties
    const own = dir ?? (typeof lang === 'string' ? textDirection(lang) : direction)
    if (own !== direction) node.properties['dir'] = own
    within(node, String(own))
    if (node.content) within(node.content, String(own))
  }
}
