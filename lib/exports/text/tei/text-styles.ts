import type {Element} from 'xast'
import {x} from 'xastscript'

/** CSS by names of TEI elements, no other selectors but `>`, `,` and `::before`: CETEIcean rewrites the names by a regular expression. */
const styles: ReadonlyArray<readonly [selector: string, css: string]> = [
  // What stands off is no text of its own; a reader who wants it has the registers beside it.
  ['standOff', 'display: none;'],
  ['text, front, body, back, div, head, byline, p, ab, list, listBibl', 'display: block; margin: 0.6em 0;'],
  ['head', 'font-weight: bold;'],
  ['item', 'display: list-item; margin: 0.6em 0 0.6em 2em;'],
  ['listBibl>bibl', 'display: block; margin: 0.6em 0;'],
  // Both forms of a misprint are text: the printed one is struck out. A regularised sign is shown once.
  ['sic', 'text-decoration: line-through;'],
  ['orig', 'display: none;'],
  ['pb::before', 'content: " | " attr(n) " "; color: gray;']
]

/** How software that reads the styles of a TEI file shows the text. Each sentence is visible (tests/browser/ceteicean.test.ts). */
export function textStyles(): Array<Element> {
  return styles.map(([selector, css]) => x('rendition', {scheme: 'css', selector}, css))
}
