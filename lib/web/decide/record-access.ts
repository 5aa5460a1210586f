import {isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq} from 'yaml'
import type {Access} from '#lib/edition/index.ts'

const opening = `# What the last visit to each address gave: written by \`npm run check:links\`; comments and order stay as they are.
`

/**
 * The text of an access.yaml with the result of one visit: in the place of the last one for that address, or at the end.
 *
 * Everything else stays: comments, the order of the entries, keys and quotes. A copy in the archive that was known before stays
 * known where no new one was found, and so does what an earlier visit gave where this time none was made. Throws where the file is no
 * list.
 */
export function recordAccess(source: string, access: Access): string {
  const document = listIn(source)
  const list = document.contents
  const known = list.items.find((item): item is YAMLMap => isMap(item) && valueOf(item.get('url', true)) === access.url)
  if (known && access.state === 'not-tried' && valueOf(known.get('state', true)) !== 'not-tried') return source
  if (known) update(document, known, access)
  else {
    list.flow = false
    list.add(document.createNode(entryOf(access)))
  }
  return document.toString({lineWidth: 0})
}

const keys = ['url', 'state', 'status', 'finalUrl', 'date', 'archived'] as const

function listIn(source: string): Document.Parsed & {contents: YAMLSeq} {
  const document = parseDocument(source === '' ? `${opening}[]` : source)
  // A file of comments alone keeps them in front of the list.
  if (document.contents === null) return listIn(`${source.trimEnd()}\n[]`)
  if (document.errors.length > 0 || !isSeq(document.contents))
    throw new Error('Unexpected content of access.yaml, expected a list; `npm run check` says more')
  return document as Document.Parsed & {contents: YAMLSeq}
}

function entryOf(access: Access): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys.flatMap((key) => (access[key] === undefined ? [] : [[key, access[key]]])))
}

/** Values change in place, so that their quotes and comments stay; a new key goes where the order of the keys has it. */
function update(document: Document, entry: YAMLMap, access: Access): void {
  for (const key of keys) {
    const value = access[key]
    const node = entry.get(key, true)
    if (value === undefined) {
      if (key !== 'archived') entry.delete(key)
    } else if (isScalar(node) && typeof value !== 'object') node.value = value
    else entry.set(key, document.createNode(value))
  }
  const rankOf = (item: unknown): number => keys.findIndex((key) => key === valueOf(item))
  entry.items.sort((a, b) => rankOf(a.key) - rankOf(b.key))
}

function valueOf(node: unknown): unknown {
  return isScalar(node) ? node.value : node
}
