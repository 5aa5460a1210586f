import type {Edition} from '#lib/edition/index.ts'
import type {ExportFile} from './export-file.ts'
import type {PublishedWith} from './published-with.ts'

/** What is published of a file, byte by byte: text in UTF-8, whether its content is there at once or later. */
export async function exportBytes(
  {content}: Pick<ExportFile, 'content'>,
  edition: Edition,
  publishedWith: PublishedWith
): Promise<Uint8Array<ArrayBuffer>> {
  const published = await content(edition, publishedWith)
  return typeof published === 'string' ? new TextEncoder().encode(published) : new Uint8Array(published)
}
