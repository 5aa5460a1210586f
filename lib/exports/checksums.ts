import type {Edition, Finding} from '#lib/edition/index.ts'
import type {BookFont} from './epub/book-font.ts'
import type {ExportFile} from './export-file.ts'
import {factsOf} from './file-facts.ts'

/** The checksums of some files as `sha256sum` writes them and `sha256sum -c` reads them: a line each, in their order. */
export async function checksums(
  files: ReadonlyArray<ExportFile>,
  edition: Edition,
  findings: ReadonlyArray<Finding>,
  fonts: ReadonlyArray<BookFont>
): Promise<string> {
  const facts = await Promise.all(files.map((file) => factsOf(file, edition, findings, fonts)))
  return facts.map(({name, sha256}) => `${sha256}  ${name}\n`).join('')
}
