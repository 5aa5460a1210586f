import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A place in the sources that asks for messages. */
export interface MessageUse {
  /** `app/_ui/parts/date-text.ts:9`. */
  readonly place: string
  readonly namespace: string
  /** The keys that it can mean: `Dates.parts.…` for a part that only the running page knows. */
  readonly keys: RegExp
  /** The names of the values that are passed; undefined where they are not written out, or where it is only asked whether the message exists. */
  readonly passed: ReadonlyArray<string> | undefined
}

const binding =
  /\bconst (?<constant>\w+) = (?:useTranslations\('(?<used>\w+)'\)|await getTranslations\(\{[^}]*namespace: '(?<got>\w+)'\s*\}\))|\b(?<parameter>\w+): ReturnType<typeof useTranslations<'(?<typed>\w+)'>>/g

/** Every use of a message in the components: a translator is called by the name that it was bound to last before. */
export function messageUses(folder: string): ReadonlyArray<MessageUse> {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => usesIn(join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')))
}

function usesIn(path: string, source: string): ReadonlyArray<MessageUse> {
  const bindings = [...source.matchAll(binding)].map(({groups = {}, index}) => ({
    index,
    name: groups['constant'] ?? groups['parameter'] ?? '',
    namespace: groups['used'] ?? groups['got'] ?? groups['typed'] ?? ''
  }))
  const names = [...new Set(bindings.map(({name}) => name))]
  if (names.length === 0) return []
  const literals = [...source.matchAll(/'([\w-]+)'/g)].map(([, literal]) => literal!)
  return [...source.matchAll(new RegExp(`(?<![.\\w])(?<name>${names.join('|')})(?<method>\\.\\w+)?\\(`, 'g'))].flatMap(
    ({0: call, groups = {}, index}) => {
      const bound = bindings.filter((candidate) => candidate.name === groups['name'] && candidate.index < index).at(-1)
      if (!bound) return []
      const [key = '', values] = argumentsAt(source, index + call.length)
      const passed = groups['method'] === '.has' ? undefined : values === undefined ? [] : namesIn(values)
      return [
        {
          place: `${path}:${source.slice(0, index).split('\n').length}`,
          namespace: bound.namespace,
          keys: keysOf(key, bound.namespace, literals),
          passed
        }
      ]
    }
  )
}

/** The keys that an expression can give: those it spells, those of the file's own words where it is a name, and any of a list of languages or parts. */
function keysOf(expression: string, namespace: string, literals: ReadonlyArray<string>): RegExp {
  const spelled = [...expression.matchAll(/'(?<literal>[^']*)'|`(?<template>[^`]*)`/g)].map(({groups = {}}) =>
    (groups['literal'] ?? groups['template'] ?? '')
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('[^.]+')
  )
  const keys = spelled.length > 0 ? spelled : ['Languages', 'Passages'].includes(namespace) ? ['[^.]+'] : literals.map(escaped)
  return new RegExp(`^${namespace}\\.(?:${keys.join('|')})$`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The arguments of a call, as they are written, from behind its opening bracket. */
function argumentsAt(source: string, start: number): ReadonlyArray<string> {
  const arguments_: Array<string> = []
  let [at, from, depth] = [start, start, 0]
  for (; at < source.length; at += 1) {
    const letter = source[at]!
    if (letter === "'" || letter === '`') at = source.indexOf(letter, at + 1)
    else if ('([{'.includes(letter)) depth += 1
    else if (depth > 0 && ')]}'.includes(letter)) depth -= 1
    else if (depth === 0 && ',)'.includes(letter)) {
      arguments_.push(source.slice(from, at).trim())
      from = at + 1
      if (letter === ')') break
    }
  }
  return arguments_.filter((argument) => argument !== '')
}

/** The keys of an object that is written out. */
function namesIn(expression: string): ReadonlyArray<string> | undefined {
  if (!expression.startsWith('{') || expression.includes('...')) return undefined
  return argumentsAt(`${expression.slice(1, -1)})`, 0).map((property) => /^\w+/.exec(property)?.[0] ?? '')
}
