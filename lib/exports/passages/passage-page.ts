import type {Edition} from '#lib/edition/index.ts'
import {linkAddress, passageRoute} from '#lib/routes/routes.ts'
import {passageLocale} from './passage-name.ts'
import type {Passage} from './passage.ts'

/** Where a passage is read on the site, in its own language or in English: with its fragment, and with the host where it is known. */
export function passagePage(edition: Edition, passage: Passage): string {
  const {segment, units} = passage
  return linkAddress(passageRoute(passageLocale(passage), edition, units[0], segment?.id ?? units[0].id))
}
