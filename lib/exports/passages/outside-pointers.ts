import type {Element} from 'xast'

const pointing = ['ana', 'change', 'corresp', 'next', 'prev', 'ref', 'resp', 'source', 'target', 'who'] as const

/** An element of a larger file that stands alone: what it points at and does not hold is pointed at in that file, at `address`. */
export function withOutsidePointers(element: Element, address: string): Element {
  const ids = new Set<string>()
  collect(element, ids)
  return rewritten(element, (pointer) => (pointer.startsWith('#') && !ids.has(pointer.slice(1)) ? `${address}${pointer}` : pointer))
}

function collect({attributes, children}: Element, ids: Set<string>): void {
  const id = attributes['xml:id']
  if (id) ids.add(id)
  for (const child of children) if (child.type === 'element') collect(child, ids)
}

function rewritten(element: Element, rewrite: (pointer: string) => string): Element {
  const pointers = pointing.flatMap((name) => {
    const value = element.attributes[name]
    return value ? [[name, value.split(' ').map(rewrite).join(' ')] as const] : []
  })
  return {
    ...element,
    attributes: {...element.attributes, ...Object.fromEntries(pointers)},
    children: element.children.map((child) => (child.type === 'element' ? rewritten(child, rewrite) : child))
  }
}
