import type {z} from 'zod'
import {buildRows} from './build-rows.ts'
import {resolvePiece, type Piece} from './resolve-piece.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, Lang, PhraseLink, ResolvedPiece, RowId, SegmentId, Shift} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {alignmentSchema} from '#lib/compile/read/schemas/alignment.ts'
import type {SegmentIndex} from './segment-index.ts'

type Source = z.output<typeof alignmentSchema>
type RowSource = Source['rows'][number]

/** The rows with what an editor decided about them: gaps, finer links, echoes, phrases, shifts. */
export function buildAlignment(
  {value, placeOf}: Located<Source>,
  {languages, segments}: {readonly languages: ReadonlyArray<Lang>; readonly segments: SegmentIndex},
  report: Report
): ReadonlyArray<AlignmentRow> {
  const seen = new Set<string>()
  const decisions = value.rows.map((row, index) => {
    if (seen.has(row.g)) report('id-is-unique', `Unexpected second row \`${row.g}\`, expected one entry a row`, placeOf('rows', index, 'g'))
    seen.add(row.g)
    for (const id of [...row.echo, ...row.links.flatMap((link) => Object.values(link).flat())]) {
      if (!segments.get(id))
        report('segment-is-known', `Unexpected segment \`${id}\`, expected the id of a segment`, placeOf('rows', index))
    }
    return {
      g: row.g as RowId,
      none: row.none,
      links: row.links.map((link) => new Map(Object.entries(link) as Array<[Lang, Array<SegmentId>]>)),
      echo: row.echo as ReadonlyArray<string> as ReadonlyArray<SegmentId>,
      place: placeOf('rows', index)
    }
  })
  return buildRows({languages, units: segments.units, decisions}, report).map((row) => {
    const index = value.rows.findIndex(({g}) => g === row.g)
    const source = value.rows[index]
    if (!source) return row
    checkRow(source, row, {segments, place: placeOf('rows', index)}, report)
    const judged = {...value, placeOf: (...path: ReadonlyArray<PropertyKey>) => placeOf('rows', index, ...path)}
    return {
      ...row,
      shifts: source.shifts.map((shift) => ({...shift, resp: shift.resp ?? value.resp})),
      phrases: source.phrases.map((phrase, at) =>
        buildPhrase(phrase, row, {segments, resp: judged.resp, id: `p${at + 1}`, place: judged.placeOf('phrases', at)}, report)
      )
    }
  })
}

/** Finer links name segments of their row in their language, shifts languages of the row. */
function checkRow(
  {links, phrases, shifts}: RowSource,
  {cells, g}: AlignmentRow,
  {segments, place}: {readonly segments: SegmentIndex; readonly place: Place},
  report: Report
): void {
  for (const [lang, ids] of links.flatMap((link) => Object.entries(link))) {
    for (const id of ids) {
      if (!segments.get(id) || (cells.get(lang) as ReadonlyArray<string> | undefined)?.includes(id)) continue
      report(
        'link-lies-in-its-row',
        `Unexpected segment \`${id}\` in a finer link of row \`${g}\`, expected one of \`${lang}\` in this row: ${cells.get(lang)?.join(', ') || 'none'}`,
        place
      )
    }
  }
  const named = [...shifts, ...phrases.flatMap((phrase) => phrase.shifts)].flatMap((shift) => [...shift.in, ...shift.of])
  for (const lang of new Set(named)) {
    if (!cells.has(lang))
      report(
        'row-holds-the-language',
        `Unexpected language \`${lang}\` of a shift, expected one of row \`${g}\`: ${[...cells.keys()].join(', ')}`,
        place
      )
  }
}

function buildPhrase(
  {term, note, shifts, resp, status, ...byLanguage}: RowSource['phrases'][number],
  row: AlignmentRow,
  context: {readonly segments: SegmentIndex; readonly resp: string; readonly id: string; readonly place: Place},
  report: Report
): PhraseLink {
  const pieces = new Map<Lang, ReadonlyArray<ResolvedPiece>>()
  for (const [lang, written] of Object.entries(byLanguage)) {
    const cell = row.cells.get(lang)
    if (!cell) {
      report(
        'row-holds-the-language',
        `Unexpected language \`${lang}\`, expected one of row \`${row.g}\`: ${[...row.cells.keys()].join(', ')}`,
        context.place
      )
      continue
    }
    const searched = cell.map((id) => {
      const {segment, unit} = context.segments.get(id)!
      return {id, start: segment.start, printed: unit.text.slice(segment.start, segment.end)}
    })
    pieces.set(
      lang,
      (written as ReadonlyArray<Piece>).flatMap((piece) => {
        const result = resolvePiece(piece, lang, searched)
        if (result.piece) return [result.piece]
        report('phrase-resolves', result.message, context.place, result.hint)
        return []
      })
    )
  }
  const judgedBy = (by: string | undefined) => by ?? resp ?? context.resp
  return {
    id: context.id,
    pieces,
    term,
    note,
    resp: judgedBy(resp),
    status,
    shifts: shifts.map((shift): Shift => ({...shift, resp: judgedBy(shift.resp)}))
  }
}
