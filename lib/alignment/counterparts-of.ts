import {
  segmentOf,
  statusOfAll,
  translationInto,
  type Edition,
  type JudgementStatus,
  type Lang,
  type ReadableSentence,
  type Segment,
  type Translation
} from '#lib/edition/index.ts'

/** What says in another language what a sentence of the print says. */
export type Counterpart = {
  readonly lang: Lang
  readonly sentences: ReadonlyArray<ReadableSentence>
} & (
  | {
      /** A version of the article says it. */
      readonly by: 'author'
    }
  | {
      /** A translation of the edition does. */
      readonly by: 'edition'
      /** Of several sentences, as `statusOfAll` has it. */
      readonly status: JudgementStatus
    }
)

/** The counterparts of a sentence of the print, in the order of the edition’s languages; a gap is none. tests/alignment/counterparts-of.test.ts. */
export function counterpartsOf(
  edition: Pick<Edition, 'alignment' | 'languages' | 'translations' | 'units'>,
  {id, row: own}: Pick<Segment, 'id' | 'row'>
): ReadonlyArray<Counterpart> {
  const row = own && edition.alignment.rows.find(({g}) => g === own)
  return edition.languages.flatMap((lang): ReadonlyArray<Counterpart> => {
    const printed = (row?.cells.get(lang) ?? []).map((segment) => segmentOf(edition, segment))
    if (printed.some(({segment}) => segment.id === id)) return []
    if (printed.length > 0) return [{lang, by: 'author', sentences: printed}]
    const translation = translationInto(edition, lang)
    if (!translation) return []
    const translated = [...translation.originals].flatMap(([segment, of]) => (of.includes(id) ? [segmentOf(translation, segment)] : []))
    return translated.length > 0 ? [{lang, by: 'edition', status: statusOf(translation, translated), sentences: translated}] : []
  })
}

function statusOf({judgements}: Translation, sentences: ReadonlyArray<ReadableSentence>): JudgementStatus {
  return statusOfAll(sentences.map(({segment}) => judgements.get(segment.id)?.status))
}
