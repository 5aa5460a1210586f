import {
  printedText,
  segmentOf,
  type AlignmentRow,
  type Edition,
  type Lang,
  type PhraseLink,
  type ResolvedPiece,
  type RowId,
  type SegmentId,
  type Shift
} from '#lib/edition/index.ts'
import {piecesText} from './pieces-text.ts'

/** The words that a judgement rests on, in one language. */
export interface ShiftEvidence {
  readonly lang: Lang
  readonly segments: ReadonlyArray<SegmentId>
  /** As printed; empty where somebody decided that there is no counterpart. */
  readonly text: string
}

export interface ListedShift {
  readonly shift: Shift
  readonly row: RowId
  /** Undefined where the shift is one of the whole row. */
  readonly phrase: PhraseLink | undefined
  /** In the order of the edition's languages; a language that was not looked at is left out. */
  readonly evidence: ReadonlyArray<ShiftEvidence>
}

/** Every shift of the edition, row by row: those of the row, then those of its phrases. */
export function shiftList(edition: Edition): ReadonlyArray<ListedShift> {
  return edition.alignment.rows.flatMap((row) => shiftsOfRow(edition, row))
}

/** The shifts of one row: those of the row itself, then those of its phrases. */
export function shiftsOfRow(edition: Edition, row: AlignmentRow): ReadonlyArray<ListedShift> {
  return [
    ...row.shifts.map((shift): ListedShift => ({
      shift,
      row: row.g,
      phrase: undefined,
      evidence: evidenceIn(edition, (lang) => rowEvidence(edition, lang, row.cells.get(lang)))
    })),
    ...row.phrases.flatMap((phrase) =>
      phrase.shifts.map((shift): ListedShift => ({
        shift,
        row: row.g,
        phrase,
        evidence: evidenceIn(edition, (lang) => phraseEvidence(edition, lang, phrase.pieces.get(lang)))
      }))
    )
  ]
}

function evidenceIn({languages}: Edition, evidenceOf: (lang: Lang) => ShiftEvidence | undefined): ReadonlyArray<ShiftEvidence> {
  return languages.flatMap((lang) => evidenceOf(lang) ?? [])
}

function rowEvidence(edition: Edition, lang: Lang, segments: ReadonlyArray<SegmentId> | undefined): ShiftEvidence | undefined {
  return segments && {lang, segments, text: segments.map((id) => textOf(edition, id)).join(' ')}
}

function phraseEvidence(edition: Edition, lang: Lang, pieces: ReadonlyArray<ResolvedPiece> | undefined): ShiftEvidence | undefined {
  return pieces && {lang, segments: [...new Set(pieces.map(({segment}) => segment))], text: piecesText(edition, pieces)}
}

function textOf(edition: Edition, id: SegmentId): string {
  const {segment, unit} = segmentOf(edition, id)
  return printedText(unit, segment)
}
