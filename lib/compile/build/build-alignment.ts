import type {z} from 'zod'
import {buildRows} from './build-rows.ts'
import {checkRow, type PlaceIn} from './check-row.ts'
import {reportForeignLanguage} from './report-foreign-language.ts'
import {resolvePiece} from './resolve-piece.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, Lang, PhraseLink, ResolvedPiece, Shift} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {alignmentSchema} from '#lib/compile/read/schemas/alignment.ts'
import type {SegmentIndex} from './segment-index.ts'

type Source = z.output<typeof alignmentSchema>
type PhraseSource = Source['rows'][number]['phrases'][number]

/** The rows with what an editor decided about them: gaps, finer links, echoes, phrases, shifts. */
export function buildAlignment(
  {value, placeOf}: Located<Source>,
  {languages, segments}: {readonly languages: ReadonlyArray<Lang>; readonly segments: SegmentIndex},
  report: Report
): ReadonlyArray<AlignmentRow> {
  const seen = new Set<string>()
  const decisions = value.rows.map((row, index) => {
    if (seen.has(row.g))
      report(
        'id-is-unique',
        `Unexpected second row \`${row.g}\`, expected one entry a row`,
        placeOf('rows', index, 'g'),
        'Put the two into one.'
      )
    seen.add(row.g)
    return {g: row.g, none: row.none, links: row.links, echo: row.echo, place: placeOf('rows', index)}
  })
  return buildRows({languages, units: segments.units, decisions}, report).map((row) => {
    const index = value.rows.findIndex(({g}) => g === row.g)
    const source = value.rows[index]
    if (!source) return row
    const placeIn = (...path: ReadonlyArray<PropertyKey>) => placeOf('rows', index, ...path)
    checkRow(source, row, {languages, segments, placeIn}, report)
    return {
      ...row,
      shifts: source.shifts.map((shift) => ({...shift, resp: shift.resp ?? value.resp, reviews: []})),
      phrases: source.phrases.map((phrase, at) =>
        buildPhrase(
          phrase,
          row,
          {segments, resp: value.resp, id: `p${at + 1}`, placeIn: (...path) => placeIn('phrases', at, ...path)},
          report
        )
      )
    }
  })
}

function buildPhrase(
  {note, pieces: written, resp, shifts, status, term}: PhraseSource,
  row: AlignmentRow,
  context: {readonly segments: SegmentIndex; readonly resp: string; readonly id: string; readonly placeIn: PlaceIn},
  report: Report
): PhraseLink {
  const pieces = new Map<Lang, ReadonlyArray<ResolvedPiece>>()
  for (const [lang, sought] of written) {
    const cell = row.cells.get(lang)
    if (!cell) {
      reportForeignLanguage(lang, row, context.placeIn(lang), report)
      continue
    }
    const searched = cell.map((id) => {
      const {segment, unit} = context.segments.get(id)!
      return {id, start: segment.start, printed: unit.text.slice(segment.start, segment.end)}
    })
    pieces.set(
      lang,
      sought.flatMap((piece) => resolvePiece(piece, lang, searched, context.placeIn(lang), report) ?? [])
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
    reviews: [],
    shifts: shifts.map((shift): Shift => ({...shift, resp: judgedBy(shift.resp), reviews: []}))
  }
}
