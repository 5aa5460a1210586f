import type {Root} from 'hast'

/** Whether a page is what Next exports for an address that is not there: an empty body that waits for scripts. Nothing may lead to it. */
export function isErrorShell(page: Root): boolean {
  return page.children.some((node) => node.type === 'element' && node.tagName === 'html' && node.properties['id'] === '__next_error__')
}
