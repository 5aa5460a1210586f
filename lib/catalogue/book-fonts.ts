import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BookFont} from '#lib/exports/epub/book-font.ts'

/** Where `npm run assets`, which every build begins with, writes the fonts of the pages, cut to what the site can show. */
const folder = join('public', 'fonts')

/** The upright face of the text, a file a script: `literata-cyrillic.woff2`, not `literata-italic-cyrillic.woff2`. */
const upright = /^literata-(?!italic-)[a-z-]+\.woff2$/u

let known: ReadonlyArray<BookFont> | undefined

/** The fonts of the pages’ text for the books of the site, in the order of their names. Memoised: no build changes them while it runs. */
export function bookFonts(): ReadonlyArray<BookFont> {
  known ??= readFonts()
  return known
}

function readFonts(): ReadonlyArray<BookFont> {
  return readdirSync(folder)
    .filter((file) => upright.test(file))
    .sort()
    .map((file) => ({name: file.replace('.woff2', ''), bytes: new Uint8Array(readFileSync(join(folder, file)))}))
}
