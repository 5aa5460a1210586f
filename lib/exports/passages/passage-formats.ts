import type {Edition} from '#lib/edition/index.ts'
import {linkAddress, passageFileRoute} from '#lib/routes/routes.ts'

/** The forms in which a passage is published: the ending of its file, and its media type (IANA). */
export const passageFormats = [
  {name: 'text', ending: '.txt', type: 'text/plain; charset=utf-8'},
  {name: 'html', ending: '.html', type: 'text/html; charset=utf-8'},
  {name: 'tei', ending: '.tei.xml', type: 'application/tei+xml'},
  {name: 'json', ending: '.json', type: 'application/json'}
] as const
export type PassageFormat = (typeof passageFormats)[number]

/** Where a passage stands in a format: with the host where it is known. */
export function passageAddress(edition: Pick<Edition, 'id'>, passage: string, {ending}: Pick<PassageFormat, 'ending'>): string {
  return linkAddress(passageFileRoute(edition.id, `${passage}${ending}`))
}
