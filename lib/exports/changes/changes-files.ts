import {locales, type Edition} from '#lib/edition/index.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {atomName, changesToAtom} from './changes-to-atom.ts'

/** The feed of changes in each language of the interface. */
export const changesFiles: ReadonlyArray<ExportFile> = locales.map((locale) => ({
  name: atomName(locale),
  type: 'application/atom+xml; charset=utf-8',
  group: 'edition',
  content: (edition: Edition) => changesToAtom(edition, locale)
}))
