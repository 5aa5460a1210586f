import type {Edition, Lang} from '#lib/edition/index.ts'
import type {PublishedWith} from '#lib/exports/published-with.ts'
import type {PrintForm} from '#lib/exports/text/print-form.ts'

/** What people want of the files: to read without a connection, to cite, to study the translation, to check, to build a corpus, to have all. */
export const exportGroups = ['reading', 'citing', 'alignment', 'references', 'corpus', 'edition'] as const
export type ExportGroup = (typeof exportGroups)[number]

/** A file of open data that is published with an edition. */
export interface ExportFile {
  /** File name, and its part of the address. */
  readonly name: string
  /** Media type (IANA). */
  readonly type: string
  /** The programs that open it, where its type does not tell: well-known ones, by their proper names. */
  readonly programs?: ReadonlyArray<string>
  /** What somebody wants who takes it: the groups of the downloads page. */
  readonly group: ExportGroup
  /** The two languages that it is of, where it is of two among several. */
  readonly pair?: readonly [Lang, Lang]
  /** The text of the print that it is, and in which of its forms. */
  readonly print?: {readonly lang: Lang; readonly form: PrintForm}
  /** The language of the translation that it is. */
  readonly translation?: Lang
  /** Text, which is published in UTF-8, or the bytes themselves. */
  readonly content: (edition: Edition, publishedWith: PublishedWith) => ExportContent | Promise<ExportContent>
}

export type ExportContent = string | Uint8Array
