import type {Edition, Finding} from '#lib/edition/index.ts'
import type {BookFont} from './epub/book-font.ts'
import type {ExportFile} from './export-file.ts'

/** What is published of a file, byte by byte: text in UTF-8, whether its content is there at once or later. */
export async function exportBytes(
  {content}: Pick<ExportFile, 'content'>,
  edition: Edition,
  findings: ReadonlyArray<Finding>,
  fonts: ReadonlyArray<BookFont>
): Promise<Uint8Array<ArrayBuffer>> {
  const published = await content(edition, findings, fonts)
  return typeof published === 'string' ? new TextEncoder().encode(published) : new Uint8Array(published)
}
