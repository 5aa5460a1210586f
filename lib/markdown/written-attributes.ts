import type {TextDirective} from 'mdast-util-directive'

/** An attribute as it stands in the source: Markdown keeps the last of two, and none of the dots of an id. */
export interface WrittenAttribute {
  readonly name: string
  /** Undefined where the name stands alone. */
  readonly value: string | undefined
}

const shortcut = /(?<sign>[#.])(?<short>[^\s#.}"'<=>`]+)/u
const pair = /(?<name>[\p{L}_:][\p{L}\p{N}_:.-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<=>`{}]+)))?/u
const attributes = new RegExp(`${shortcut.source}|${pair.source}`, 'gu')

/** The attributes of a directive in the order in which they are written; `#a` is an `id`, `.a` a `class`. */
export function writtenAttributes({children, name, position}: TextDirective, source: string): ReadonlyArray<WrittenAttribute> {
  const end = position!.end.offset!
  const label = children.at(-1)?.position?.end.offset ?? position!.start.offset! + 1 + name.length
  // Behind the label, or its brackets where nothing stands in them.
  const list = /\{([\s\S]*)\}/u.exec(source.slice(label, end))?.[1] ?? ''
  return [...list.matchAll(attributes)].map(({groups = {}}) =>
    groups['sign'] === undefined
      ? {name: groups['name']!, value: groups['double'] ?? groups['single'] ?? groups['bare']}
      : {name: groups['sign'] === '#' ? 'id' : 'class', value: groups['short']}
  )
}
