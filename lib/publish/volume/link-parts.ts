import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {linkTarget, type SitePlace} from '#lib/publish/link-target.ts'

/** A part of a volume as its links are asked for: its element, and the new ids of what it holds. */
export interface LinkedPart {
  readonly path: string
  readonly id: string
  readonly content: Root | Element
  readonly anchors: ReadonlyMap<string, string>
}

/**
 * Leads the links of each part to where the volume holds what they named; one that leads to another page of the site gets that page's whole
 * address, or, where nobody said where the site stands, is a link no more. tests/publish/volume/compose-volume.test.ts.
 */
export function linkParts(parts: ReadonlyArray<LinkedPart>, site: SitePlace): void {
  const byPath = new Map(parts.map((part) => [part.path, part]))
  for (const {content, path} of parts) {
    visit(content, 'element', ({properties, tagName}) => {
      const link = properties['href']
      if (typeof link !== 'string') return
      const target = linkTarget(link, path, site)
      if (target === undefined) return
      const {fragment} = target
      const part = target.path === undefined ? undefined : byPath.get(target.path)
      if (part) properties['href'] = `#${part.anchors.get(fragment) ?? part.id}`
      else if (tagName === 'a' && site.origin !== undefined)
        properties['href'] = new URL(link, `${site.origin}${site.basePath}/${path}`).href
      else delete properties['href']
    })
  }
}
