import {createHash} from 'node:crypto'
import type {Element, Root} from 'hast'
import {toString} from 'hast-util-to-string'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'

/** How a policy names a text that stands in the page. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * Puts the Content-Security-Policy into the head, before anything that it rules: files of this site, the sheets that stand in the page,
 * and of the scripts in the page `scripts` alone, each by its hash.
 */
export function addPolicy(page: Root, scripts: ReadonlyArray<string>): void {
  const styles: Array<string> = []
  let head: Element | undefined
  let hasManifest = false
  visit(page, 'element', (node) => {
    if (node.tagName === 'head') head = node
    if (node.tagName === 'link' && String(node.properties['rel']) === 'manifest') hasManifest = true
    if (node.tagName === 'style') styles.push(toString(node))
  })
  const hashes = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts.map(policyHash))]
  const policy = [
    ["default-src 'none'"],
    ["script-src 'self'", ...hashes(scripts)],
    ['style-src', ...(styles.length > 0 ? hashes(styles) : ["'none'"])],
    ["img-src 'self' data:"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ...(hasManifest ? [["manifest-src 'self'"]] : []),
    ["base-uri 'none'"],
    ["form-action 'self'"]
  ]
  const charset = head?.children.findIndex((child) => child.type === 'element' && child.properties['charSet'] !== undefined) ?? -1
  head?.children.splice(
    charset + 1,
    0,
    h('meta', {httpEquiv: 'Content-Security-Policy', content: policy.map((parts) => parts.join(' ')).join('; ')})
  )
}
