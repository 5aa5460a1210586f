import {
  printedText,
  segmentOf,
  type AlignmentRow,
  type Edition,
  type Lang,
  type Locale,
  type PhraseLink,
  type SectionSummary,
  type Shift
} from '#lib/edition/index.ts'
import {fingerprint} from '#lib/text/fingerprint.ts'
import {piecesText} from './pieces-text.ts'

type Texts = Pick<Edition, 'languages' | 'units'>
/** What is judged, and nothing else: neither who judged nor how it was reviewed, nor its place among others. */
type Content = ReadonlyArray<unknown>

/** SHA-256 of what is judged, as JSON in NFC: a review of other words, of another kind or note is a review of another judgement. */
export function judgementHash(content: Content): string {
  return fingerprint(JSON.stringify(content))
}

/** That these words correspond, as what term, with which note. */
export function linkContent(edition: Texts, row: AlignmentRow, phrase: PhraseLink): Content {
  return ['link', row.g, wordsOf(edition, row, phrase), phrase.term ?? null, phrase.note ?? null]
}

/** That one version departs from another in these words, or in the whole row, and how. */
export function shiftContent(edition: Texts, row: AlignmentRow, phrase: PhraseLink | undefined, shift: Shift): Content {
  return ['shift', row.g, wordsOf(edition, row, phrase), shift.kind, shift.in, shift.of, shift.note ?? null]
}

/** What a section tells, in one language. */
export function summaryContent({of, text}: Pick<SectionSummary, 'of' | 'text'>, locale: Locale): Content {
  return ['summary', of, locale, text[locale]]
}

/** The printed words in each language that was looked at; of a whole row its sentences. */
function wordsOf(edition: Texts, row: AlignmentRow, phrase: PhraseLink | undefined): ReadonlyArray<readonly [Lang, string]> {
  return edition.languages.flatMap((lang) => {
    const pieces = phrase ? phrase.pieces.get(lang) : undefined
    const cell = phrase ? undefined : row.cells.get(lang)
    const printed = (id: NonNullable<typeof cell>[number]): string => {
      const {segment, unit} = segmentOf(edition, id)
      return printedText(unit, segment)
    }
    if (pieces) return [[lang, piecesText(edition, pieces)] as const]
    return cell ? [[lang, cell.map(printed).join(' ')] as const] : []
  })
}
