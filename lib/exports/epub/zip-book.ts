import {strToU8, zipSync, type Zippable} from 'fflate'

/** The first noon that a ZIP can name. Its times have no zone, so this is the same in every place; what the book is of, its package says. */
const mtime = new Date(1980, 0, 1, 12)

/**
 * An EPUB of some files (OCF 3.3, 4.2): the media type first and as it is, then the files in their order. Two builds are alike
 * (tests/exports/epub).
 */
export function zipBook(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0, mtime}]}
  for (const [name, content] of files) entries[name] = [typeof content === 'string' ? strToU8(content) : content, {level: 9, mtime}]
  return zipSync(entries)
}
