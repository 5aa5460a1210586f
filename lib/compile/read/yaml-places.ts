import {isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Document, type Node} from 'yaml'
import type {Place, Point} from '#lib/diagnostics/diagnostic.ts'

export type Path = ReadonlyArray<PropertyKey>

/** A YAML file with the way from its values back to where they were written. */
export interface YamlSource {
  readonly path: string
  readonly source: string
  readonly document: Document
  readonly lines: LineCounter
}

/** What is written at a path; undefined where nothing is. Aliases stand for what they name. */
export function nodeAt({document}: YamlSource, path: Path): Node | undefined {
  let node: unknown = document.contents
  for (const key of path) {
    const parent = isAlias(node) ? node.resolve(document) : node
    if (isMap(parent)) node = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.value
    else if (isSeq(parent)) node = parent.items[Number(key)]
    else return undefined
  }
  return isNode(node) ? node : undefined
}

/** Where the value of a path is written, or, where there is none, what it should be in. */
export function placeAt(yaml: YamlSource, path: Path): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const range = nodeAt(yaml, path.slice(0, length))?.range
    if (range) return {path: yaml.path, start: pointOf(yaml, range[0]), end: pointOf(yaml, range[1])}
  }
  return {path: yaml.path, start: {line: 1, column: 1}}
}

/** Where the key of a path is written. */
export function placeOfKey(yaml: YamlSource, path: Path): Place {
  const map = nodeAt(yaml, path.slice(0, -1))
  const key = isMap(map)
    ? map.items.map((pair) => pair.key).find((node) => isScalar(node) && String(node.value) === String(path.at(-1)))
    : undefined
  return isScalar(key) && key.range
    ? {path: yaml.path, start: pointOf(yaml, key.range[0]), end: pointOf(yaml, key.range[1])}
    : placeAt(yaml, path)
}

/** Where a part of a text is written: at its first character, or where the text begins if it is written otherwise (as `\u200B`). */
export function placeWithin(yaml: YamlSource, path: Path, part: string): Place {
  const range = nodeAt(yaml, path)?.range
  const offset = range ? yaml.source.slice(range[0], range[1]).indexOf(part) : -1
  return range && offset >= 0 ? {path: yaml.path, start: pointOf(yaml, range[0] + offset)} : placeAt(yaml, path)
}

/** What is written at a path, as it is written. */
export function writtenAt(yaml: YamlSource, path: Path): string {
  const range = nodeAt(yaml, path)?.range
  return range ? yaml.source.slice(range[0], range[1]).trim() : ''
}

export function pointOf({lines}: Pick<YamlSource, 'lines'>, offset: number): Point {
  const {col, line} = lines.linePos(offset)
  return {line, column: col}
}

/** What people know the items of a list by. */
const labels = ['id', 'g', 'number', 'segment', 'rule', 'layer']

/**
 * A path as a person would say it: `entry baku: names.ky` for `17.names.ky`, `rows a2: shifts 1: kind` for `rows.0.shifts.0.kind`.
 * Items of a list go by their id; those without one are counted from 1.
 */
export function sayPath(yaml: YamlSource, path: Path): string {
  let said = ''
  path.forEach((key, index) => {
    if (isSeq(nodeAt(yaml, path.slice(0, index)))) {
      said += `${said === '' ? 'entry' : ''} ${labelOf(yaml, path.slice(0, index + 1)) ?? Number(key) + 1}`
    } else {
      const isBehindItem = index > 0 && isSeq(nodeAt(yaml, path.slice(0, index - 1)))
      said += `${index === 0 ? '' : isBehindItem ? ': ' : '.'}${String(key)}`
    }
  })
  return said
}

function labelOf(yaml: YamlSource, path: Path): string | undefined {
  const item = nodeAt(yaml, path)
  if (!isMap(item)) return undefined
  const values = labels.map((key) => item.get(key))
  return values.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))[0]
}
