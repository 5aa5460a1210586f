import type {Element} from 'xast'
import {attributeOf} from '../read-xml.ts'

/** The text of a JATS element as printed, or with the corrections of the edition, which stand in `alt` of each misprint. */
export function jatsReading(element: Element, reading: 'printed' | 'corrected'): string {
  if (reading === 'corrected' && attributeOf(element, 'content-type') === 'misprint') return attributeOf(element, 'alt') ?? ''
  return element.children
    .map((node) => {
      if (node.type === 'element') return jatsReading(node, reading)
      return 'value' in node && node.type !== 'comment' ? node.value : ''
    })
    .join('')
}
