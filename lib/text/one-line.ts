import {showHidden} from './code-points.ts'

/** Most characters of quoted content that a message shows; and of the whole, where content holds the marks that quote it. */
const longestQuote = 200
const longestMessage = 2000

/**
 * A message as one line that shows all it holds: line breaks are spaces, what nobody sees stands as its number, what is quoted in
 * backticks is cut. Whatever content a message quotes, it can neither fill a screen nor turn the direction of the line.
 */
export function oneLine(message: string): string {
  const cut = message.replace(/`[^`]*`/gu, (quoted) =>
    quoted.length > longestQuote + 2 ? `\`${beginning(quoted.slice(1, -1), longestQuote)}\`` : quoted
  )
  return showHidden(
    beginning(cut, longestMessage)
      .replace(/\s*[\n\r\u0085\u2028\u2029]\s*/gu, ' ')
      .replace(/[\t\v\f]/gu, ' ')
  )
}

/** The first characters of a text; an ellipsis says that it goes on. No pair of surrogates is cut in two. */
function beginning(text: string, length: number): string {
  if (text.length <= length) return text
  return `${[...text.slice(0, length)].join('').replace(/[\uD800-\uDBFF]$/u, '')}…`
}
