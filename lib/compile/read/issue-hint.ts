import {isCollection, isMap, isScalar} from 'yaml'
import type {z} from 'zod'
import {nameHint} from '#lib/language/name-hint.ts'
import {requiredKeys} from './schema-keys.ts'
import {nodeAt, writtenAt, type YamlSource} from './yaml-places.ts'

const generally = 'Look at the value again; what is not known is left out.'

/** How to mend a value of another type than the schema's, or one that is not of its list: with what was written, as it was written. */
export function issueHint(issue: z.core.$ZodIssue, yaml: YamlSource, schema: z.ZodType): string {
  const node = nodeAt(yaml, issue.path)
  const written = excerpt(writtenAt(yaml, issue.path))
  const value = isScalar(node) ? String(node.value) : written
  switch (issue.code) {
    case 'invalid_value':
      return nameHint(value, issue.values.map(String)) ?? 'Write one of them as it stands here.'
    case 'too_small':
    case 'too_big':
      return issue.origin === 'array' ? 'Count what stands in the list: something is missing, or too much.' : generally
    case 'invalid_type':
      break
    default:
      return generally
  }
  switch (issue.expected) {
    case 'string':
      return isCollection(node)
        ? 'Write one text; one that begins with `[`, `{` or `- `, or holds `: `, stands in quotes.'
        : `Put it in quotes: \`"${written}"\`.`
    case 'number':
    case 'int': {
      const isNumber = issue.expected === 'int' ? /^-?\d+$/u.test(value) : /^-?\d+(?:\.\d+)?$/u.test(value)
      return isNumber ? `Write it without quotes: \`${value}\`.` : 'Write digits, without quotes, as in `2001`.'
    }
    case 'array':
    case 'tuple':
      return isMap(node) ? 'Begin each entry of the list with `- `.' : `Write a list: \`[${written}]\`.`
    case 'boolean':
      return 'Write `true` or `false`, without quotes.'
    default: {
      const keys = requiredKeys(schema, issue.path)
      return keys.length > 0
        ? `Write \`{${keys.map((key) => `${key}: …`).join(', ')}}\`.`
        : 'Write `key: value`, each on a line of its own.'
    }
  }
}

/** A value as messages show it: on one line, the beginning of a long one. */
export function excerpt(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
