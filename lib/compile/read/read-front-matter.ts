import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import {readYaml, type Located} from './read-yaml.ts'
import {frontMatterSchema} from './schemas/front-matter.ts'

export type FrontMatter = Located<z.output<typeof frontMatterSchema>>

const headExpression = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * The head of a Markdown file: which text it is. Undefined, and a fault, where there is none, where it breaks its schema, or where it
 * says another language than the file's name.
 */
export function readFrontMatter(path: string, source: string, lang: string, report: Report): FrontMatter | undefined {
  const yaml = headExpression.exec(source)?.groups?.['yaml']
  if (yaml === undefined) {
    report(
      'front-matter-is-present',
      'Unexpected text without front matter, expected `---`, `lang:` and `---` before it',
      {path, start: {line: 1, column: 1}},
      `Begin the file with three lines: \`---\`, \`lang: ${lang}\`, \`---\`.`
    )
    return undefined
  }
  // The empty line stands for the `---`, so that lines are those of the file.
  const matter = readYaml(path, `\n${yaml}`, frontMatterSchema, report)
  if (matter && matter.value.lang !== lang) {
    report(
      'front-matter-fits-its-file',
      `Unexpected \`lang: ${matter.value.lang}\` in \`${path}\`, expected \`lang: ${lang}\``,
      matter.placeOf('lang'),
      'The name of the file and its front matter say the same language.'
    )
    return undefined
  }
  return matter
}
