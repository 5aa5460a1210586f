import type {ErrorCode} from 'yaml'

/** How a fault of YAML's grammar is told: what was found, what was expected, how to mend it. */
export interface YamlError {
  readonly found: string
  readonly expected: string
  readonly hint: string
}

const quotes = 'Text that holds `: ` or ` #`, or begins with a mark such as `*`, `&`, `@` or `[`, stands in quotes: `"…"`.'
const spaces = 'Entries of one list, and keys of one entry, begin in the same column, below one another.'

/** By the code of the `yaml` package; in its words (`reason`) where there are no better ones. `written`: what stands at the place, to a colon. */
export function yamlError(code: ErrorCode, reason: string, written: string): YamlError {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {found: 'tab', expected: 'spaces', hint: 'YAML indents by spaces alone: replace the tab by two spaces.'}
    case 'DUPLICATE_KEY':
      return {
        found: `second key \`${written.trim()}\``,
        expected: 'each key of an entry once',
        hint: 'Of two values the first would be lost: keep one, or put both into a list.'
      }
    case 'MULTIPLE_DOCS':
      return {found: '`---`', expected: 'one document a file', hint: 'Take out the line; a list goes on without it.'}
    case 'NON_STRING_KEY':
      return {found: 'key that is a list or has keys itself', expected: 'a name', hint: quotes}
    case 'BAD_SCALAR_START':
      return {found: 'mark at the beginning of a text', expected: 'text in quotes', hint: quotes}
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        found: 'second `: ` in one value, or a line that is indented further',
        expected: 'text in quotes, or keys below one another',
        hint: `${quotes} ${spaces}`
      }
    case 'BAD_DQ_ESCAPE':
      return {
        found: `backslash (${reason.replace(/^Invalid escape sequence /u, '`')}\`)`,
        expected: 'two backslashes, or single quotes',
        hint: 'In double quotes a backslash begins an escape such as `\\n`.'
      }
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return {
        found: `YAML (${reason})`,
        expected: 'well-formed YAML',
        hint: /quote|sufficiently indented|must end with/u.test(reason)
          ? 'Look before this place for a quotation mark or a bracket that is opened and not closed.'
          : `${spaces} ${quotes}`
      }
    case 'RESOURCE_EXHAUSTION':
      return {
        found: 'lists within lists, too deep to be read',
        expected: 'the few levels of the schema',
        hint: 'Close the brackets that were opened.'
      }
    default:
      return {found: `YAML (${reason})`, expected: 'well-formed YAML', hint: quotes}
  }
}
