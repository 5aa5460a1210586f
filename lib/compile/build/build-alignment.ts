import type {z} from 'zod'
import {buildRows} from './build-rows.ts'
import {resolvePiece} from './resolve-piece.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, Lang, PhraseLink, ResolvedPiece, Shift} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
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
    checkRow(source, row, {segments, placeIn}, report)
    return {
      ...row,
      shifts: source.shifts.map((shift) => ({...shift, resp: shift.resp ?? value.resp})),
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

type PlaceIn = (...path: ReadonlyArray<PropertyKey>) => Place

/** Finer links and echoes name segments, links those of their row in their language; shifts name languages of the row. */
function checkRow(
  {echo, links, phrases, shifts}: RowSource,
  {cells, g}: AlignmentRow,
  {placeIn, segments}: {readonly segments: SegmentIndex; readonly placeIn: PlaceIn},
  report: Report
): void {
  echo.forEach((id, index) => segments.find(id, placeIn('echo', index), report))
  links.forEach((link, index) => {
    for (const [lang, ids] of link) {
      ids.forEach((id, nth) => {
        const place = placeIn('links', index, lang, nth)
        if (!segments.find(id, place, report) || cells.get(lang)?.includes(id)) return
        report(
          'link-lies-in-its-row',
          `Unexpected segment \`${id}\` in a finer link of row \`${g}\`, expected one of \`${lang}\` in this row: ${cells.get(lang)?.join(', ') || 'none'}`,
          place,
          'A finer link pairs segments of one `g`.'
        )
      })
    }
  })
  const named = [
    ...shifts.map((shift, at) => ({shift, path: ['shifts', at]})),
    ...phrases.flatMap((phrase, nth) => phrase.shifts.map((shift, at) => ({shift, path: ['phrases', nth, 'shifts', at]})))
  ]
  for (const {path, shift} of named) {
    for (const key of ['in', 'of'] as const) {
      const lang = shift[key].find((written) => !cells.has(written))
      if (lang !== undefined) reportForeign(lang, {cells, g}, placeIn(...path, key), report)
    }
  }
}

function reportForeign(lang: Lang, {cells, g}: Pick<AlignmentRow, 'cells' | 'g'>, place: Place, report: Report): void {
  report(
    'row-holds-the-language',
    `Unexpected language \`${lang}\`, expected one of row \`${g}\`: ${[...cells.keys()].join(', ')}`,
    place,
    nameHint(lang, cells.keys()) ?? 'A row holds the languages in which its part is printed.'
  )
}

function buildPhrase(
  {note, pieces: written, resp, shifts, status, term}: RowSource['phrases'][number],
  row: AlignmentRow,
  context: {readonly segments: SegmentIndex; readonly resp: string; readonly id: string; readonly placeIn: PlaceIn},
  report: Report
): PhraseLink {
  const pieces = new Map<Lang, ReadonlyArray<ResolvedPiece>>()
  for (const [lang, sought] of written) {
    const cell = row.cells.get(lang)
    if (!cell) {
      reportForeign(lang, row, context.placeIn(lang), report)
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
    shifts: shifts.map((shift): Shift => ({...shift, resp: judgedBy(shift.resp)}))
  }
}
