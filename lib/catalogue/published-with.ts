import {audit} from '#lib/checks/audit.ts'
import type {Edition} from '#lib/edition/index.ts'
import type {PublishedWith} from '#lib/exports/published-with.ts'
import {bookFonts} from './book-fonts.ts'

const known = new WeakMap<Edition, PublishedWith>()

/** What the site publishes with an edition: its findings, and the fonts of the pages in its book. Memoised: of an edition it is one object. */
export function publishedWith(edition: Edition): PublishedWith {
  const own = known.get(edition) ?? {findings: audit(edition).findings, fonts: bookFonts()}
  known.set(edition, own)
  return own
}
