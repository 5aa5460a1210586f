import type {Edition} from '#lib/edition/index.ts'
import type {ExportFile} from './export-file.ts'
import {factsOf} from './file-facts.ts'
import type {PublishedWith} from './published-with.ts'

/** The checksums of some files as `sha256sum` writes them and `sha256sum -c` reads them: a line each, in their order. */
export async function checksums(files: ReadonlyArray<ExportFile>, edition: Edition, publishedWith: PublishedWith): Promise<string> {
  const facts = await Promise.all(files.map((file) => factsOf(file, edition, publishedWith)))
  return facts.map(({file, sha256}) => `${sha256}  ${file.name}\n`).join('')
}
