import {nearest} from '#lib/text/nearest.ts'

/** One sentence for something named on the command line that is none of those there are. */
export function unexpected(what: string, found: string, expected: ReadonlyArray<string>): string {
  const candidate = nearest(found, expected)
  return `Unexpected ${what} \`${found}\`, expected one of ${expected.map((one) => `\`${one}\``).join(', ')}${candidate ? `; did you mean \`${candidate}\`?` : ''}`
}
