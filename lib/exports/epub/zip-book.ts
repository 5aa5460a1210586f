import {strToU8, zipSync, type Zippable} from 'fflate'

/**
 * An EPUB of some files (OCF 3.3, 4.2): the media type first and as it is, then the files in their order, each of one day.
 *
 * `day` is ISO 8601. The time of a ZIP has no zone: noon of that day stands in every file, wherever it is made, so two builds are alike
 * (tests/exports/epub).
 */
export function zipBook(files: ReadonlyMap<string, string>, day: string): Uint8Array {
  const mtime = new Date(`${day}T12:00:00`)
  const entries: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0, mtime}]}
  for (const [name, content] of files) entries[name] = [strToU8(content), {level: 9, mtime}]
  return zipSync(entries)
}
