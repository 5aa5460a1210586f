import {isNode, LineCounter, parseDocument, type Document} from 'yaml'
import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'

type Path = ReadonlyArray<PropertyKey>

/** A value with the way back to where each part of it was written. */
export interface Located<T> {
  readonly value: T
  readonly placeOf: (...path: Path) => Place
}

/** Read a YAML file by its schema; undefined when it breaks the schema, and every fault is reported with its position. */
export function readYaml<T>(path: string, source: string, schema: z.ZodType<T>, report: Report): Located<T> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const placeOf = (...at: Path): Place => ({path, ...rangeAt(document, at, lines)})

  for (const {message, pos} of document.errors) {
    const {line, col} = lines.linePos(pos[0])
    const [reason = ''] = message.split(/ at line |\n/u)
    report('yaml-is-well-formed', `Unexpected YAML (${reason}), expected well-formed YAML`, {path, start: {line, column: col}})
  }
  if (document.errors.length > 0) return undefined

  const result = schema.safeParse(document.toJS())
  if (result.success) return {value: result.data, placeOf}
  for (const issue of result.error.issues) {
    for (const fault of describeIssue(issue, document)) report(fault.rule, fault.message, placeOf(...fault.path))
  }
  return undefined
}

function rangeAt(document: Document, path: Path, lines: LineCounter): Omit<Place, 'path'> {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (!isNode(node) || !node.range) continue
    const [start, end] = [lines.linePos(node.range[0]), lines.linePos(node.range[1])]
    return {start: {line: start.line, column: start.col}, end: {line: end.line, column: end.col}}
  }
  return {start: {line: 1, column: 1}}
}

interface Fault {
  readonly rule: string
  readonly message: string
  readonly path: Path
}

function describeIssue(issue: z.core.$ZodIssue, document: Document): ReadonlyArray<Fault> {
  const {path} = issue
  const name = path.length > 0 ? `\`${path.join('.')}\`` : 'the file'
  const found = document.getIn(path)
  const rule = 'yaml-follows-its-schema'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule,
        message: `Unexpected key \`${key}\` in ${name}, expected a key of the schema`,
        path: [...path, key]
      }))
    case 'invalid_union': {
      const best = issue.errors.reduce((a, b) => (deepest(b) > deepest(a) ? b : a), issue.errors[0] ?? [])
      return best.flatMap((inner) => describeIssue({...inner, path: [...path, ...inner.path]} as z.core.$ZodIssue, document))
    }
    default: {
      const expected = expectation(issue)
      if (found === undefined) {
        const untranslated = ['ky', 'ru', 'en'].includes(String(path.at(-1)))
        return [
          {rule: untranslated ? 'translation-is-complete' : rule, message: `Unexpected absence of ${name}, expected ${expected}`, path}
        ]
      }
      const shown = isNode(found) ? String(found).trim().slice(0, 40) : String(found)
      return [{rule, message: `Unexpected ${name} \`${shown}\`, expected ${expected}`, path}]
    }
  }
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'text' : `${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'text that is not empty' : `at least ${issue.minimum}`
    default:
      return issue.message
  }
}

function deepest(issues: ReadonlyArray<z.core.$ZodIssue>): number {
  return Math.max(0, ...issues.map(({path}) => path.length))
}
