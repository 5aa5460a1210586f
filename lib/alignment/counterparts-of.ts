import {segmentOf, type Edition, type Lang, type ReadableSentence, type SegmentId} from '#lib/edition/index.ts'

/** What says in another language what a sentence of the print says. */
export interface Counterpart {
  readonly lang: Lang
  /** `author`: a version of the article says it; `edition`: a translation of the edition does. */
  readonly by: 'author' | 'edition'
  readonly sentences: ReadonlyArray<ReadableSentence>
}

/** The counterparts of a sentence of the print, in the order of the edition’s languages; a gap is none. tests/alignment/counterparts-of.test.ts. */
export function counterpartsOf(
  edition: Pick<Edition, 'alignment' | 'languages' | 'translations' | 'units'>,
  id: SegmentId
): ReadonlyArray<Counterpart> {
  const row = edition.alignment.rows.find(({cells}) => [...cells.values()].some((segments) => segments.includes(id)))
  return edition.languages.flatMap((lang): ReadonlyArray<Counterpart> => {
    const printed = (row?.cells.get(lang) ?? []).map((segment) => segmentOf(edition, segment))
    if (printed.some(({segment}) => segment.id === id)) return []
    if (printed.length > 0) return [{lang, by: 'author', sentences: printed}]
    const translation = edition.translations.find(({version}) => version.lang === lang)
    const translated = [...(translation?.originals ?? [])].flatMap(([segment, of]) =>
      of.includes(id) ? [segmentOf(translation!, segment)] : []
    )
    return translated.length > 0 ? [{lang, by: 'edition', sentences: translated}] : []
  })
}
