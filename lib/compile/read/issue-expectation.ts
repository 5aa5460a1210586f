import type {z} from 'zod'

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with their values',
  record: 'keys with their values'
}

/** What a schema expected where it found something else. */
export function issueExpectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${listed(issue.values.map(String))}`
    case 'too_small':
      if (issue.origin === 'string') return 'text that is not empty'
      return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' ? `a list of at most ${issue.maximum}` : `at most ${issue.maximum}`
    default:
      return issue.message
  }
}

/** Names side by side, each in its marks. */
export function listed(values: ReadonlyArray<string>): string {
  return values.map((value) => `\`${value}\``).join(', ')
}
