import type {Edition, Finding} from '#lib/edition/index.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'

/** The text of a file that is text; throws on bytes and on what is not there at once. */
export function publishedText({content, name}: ExportFile, edition: Edition, findings: ReadonlyArray<Finding> = []): string {
  const text = content(edition, {findings, fonts: []})
  if (typeof text !== 'string') throw new Error(`Unexpected bytes of \`${name}\`, expected text`)
  return text
}
