import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'

/** Properties whose value is ids of elements of the same page, separated by white space. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'htmlFor', 'headers', 'list', 'popoverTarget']

/**
 * Gives the elements of a part ids that no other part of the volume has, and whatever points at them their new ones; gives the new ids by the
 * old. The first that has an id keeps it, so that `#ru-b12` leads to the paragraph in the volume as it does on its page.
 * tests/publish/volume/compose-volume.test.ts.
 */
export function volumeAnchors(part: Root | Element, taken: Set<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  visit(part, 'element', ({properties}) => {
    const id = properties['id']
    if (typeof id !== 'string') return
    const name = freeName(id, taken)
    taken.add(name)
    properties['id'] = name
    renamed.set(id, name)
  })
  const nameOf = (id: string): string => renamed.get(id) ?? id
  visit(part, 'element', ({properties}) => {
    for (const [key, value] of Object.entries(properties)) {
      if (references.includes(key))
        properties[key] = [value]
          .flat()
          .flatMap((ids) => String(ids).split(/\s+/u))
          .map(nameOf)
      else if (typeof value === 'string' && value.includes('url(#'))
        properties[key] = value.replaceAll(/url\(#([^)]+)\)/gu, (_, id: string) => `url(#${nameOf(id)})`)
    }
  })
  return renamed
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  let count = 1
  let name = id
  while (taken.has(name)) {
    count += 1
    name = `${id}--${count}`
  }
  return name
}
