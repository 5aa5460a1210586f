import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'

/** What a reference manager would save of a page. */
export interface SeenRecord {
  /** One for each tag; a name without a comma is split at its last word. */
  readonly creators: ReadonlyArray<{readonly family: string; readonly given: string | undefined}>
  /** The first value of each further tag, by its name without `citation_`. */
  readonly fields: Readonly<Record<string, string>>
  /** Tags that came a second time and are lost, and dates beside the first. */
  readonly lost: ReadonlyArray<string>
}

const dates = ['date', 'publication_date', 'online_date', 'cover_date', 'year']

/**
 * Reads a page as Zotero's translation engine does, as far as its rules were measured: only the head, of each tag the first, of
 * each author tag one person; a COinS of any kind takes the page's own record away, and without a title there is no record.
 */
export function recordSeenIn(page: Root): SeenRecord | undefined {
  const metas: Array<readonly [string, string]> = []
  let hasCoins = false
  visit(page, 'element', (node, _index, parent) => {
    if (
      String(node.properties['className'] ?? '')
        .split(/[ ,]/)
        .includes('Z3988')
    )
      hasCoins = true
    if (node.tagName !== 'meta' || (parent as Element).tagName !== 'head') return
    const {content, name} = node.properties
    if (typeof name === 'string' && name.startsWith('citation_')) metas.push([name.slice('citation_'.length), String(content ?? '')])
  })
  const isAuthor = ([name]: readonly [string, string]): boolean => name === 'author' || name === 'authors'
  const rest = metas.filter((meta) => !isAuthor(meta))
  const fields = Object.fromEntries([...rest].reverse())
  const given = dates.filter((name) => fields[name] !== undefined)
  if (hasCoins || fields['title'] === undefined) return undefined
  return {
    creators: metas.filter(isAuthor).map(([, name]) => splitName(name)),
    fields,
    lost: [
      ...rest.filter(([name], index) => rest.findIndex(([other]) => other === name) !== index).map(([name]) => name),
      ...given.slice(1)
    ]
  }
}

function splitName(name: string): SeenRecord['creators'][number] {
  if (name.includes(',')) {
    const [family = '', given] = name.split(/\s*,\s*(.*)/s)
    return {family, given}
  }
  const words = name.split(' ')
  return {family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') || undefined}
}
