import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, Lang, SegmentId} from '#lib/edition/index.ts'
import type {alignmentSchema} from '#lib/compile/read/schemas/alignment.ts'
import {reportForeignLanguage} from './report-foreign-language.ts'
import type {SegmentIndex} from './segment-index.ts'

type RowSource = z.output<typeof alignmentSchema>['rows'][number]
type Row = Pick<AlignmentRow, 'cells' | 'g'>

/** Where a part of a row is written. */
export type PlaceIn = (...path: ReadonlyArray<PropertyKey>) => Place

/** What is decided about a row is about it: links pair its segments, an echo lies elsewhere, and what is said of a language is so. */
export function checkRow(
  source: RowSource,
  row: Row,
  {languages, placeIn, segments}: {readonly languages: ReadonlyArray<Lang>; readonly segments: SegmentIndex; readonly placeIn: PlaceIn},
  report: Report
): void {
  source.none.forEach((lang, nth) => {
    // That a part is not printed in a language of the edition is true, if idle.
    if (!row.cells.has(lang) && !languages.includes(lang)) reportForeignLanguage(lang, row, placeIn('none', nth), report)
  })
  checkEcho(source.echo, row, {placeIn, segments}, report)
  checkLinks(source.links, row, {placeIn, segments}, report)
  const {cells} = row
  source.shifts.forEach((shift, at) =>
    checkShift(shift, row, (lang) => (cells.get(lang)?.length ?? 0) > 0, placeIn, ['shifts', at], report)
  )
  source.phrases.forEach(({pieces, shifts}, nth) => {
    const hasWords = (lang: Lang) => (pieces.get(lang)?.length ?? 0) > 0
    if (![...pieces.keys()].some(hasWords))
      report(
        'phrase-has-words',
        `Unexpected phrase without words in row \`${row.g}\`, expected those of one language at least`,
        placeIn('phrases', nth),
        'Write what is printed in each language, and `null` only where there is no counterpart.'
      )
    shifts.forEach((shift, at) => checkShift(shift, row, hasWords, placeIn, ['phrases', nth, 'shifts', at], report))
  })
}

function checkEcho(
  echo: RowSource['echo'],
  {cells, g}: Row,
  {placeIn, segments}: {readonly segments: SegmentIndex; readonly placeIn: PlaceIn},
  report: Report
): void {
  const own = new Set<SegmentId>([...cells.values()].flat())
  echo.forEach((id, nth) => {
    const place = placeIn('echo', nth)
    if (!segments.find(id, place, report)) return
    if (own.has(id))
      report(
        'echo-lies-elsewhere',
        `Unexpected echo \`${id}\` of row \`${g}\`, expected a segment of another row`,
        place,
        'An echo is where another part says the same; in its row a segment stands already.'
      )
    else if (echo.indexOf(id) < nth)
      report('echo-lies-elsewhere', `Unexpected second echo \`${id}\` of row \`${g}\`, expected each once`, place, 'Take one of them out.')
  })
}

function checkLinks(
  links: RowSource['links'],
  {cells, g}: Row,
  {placeIn, segments}: {readonly segments: SegmentIndex; readonly placeIn: PlaceIn},
  report: Report
): void {
  links.forEach((link, index) => {
    if (link.size < 2)
      report(
        'link-pairs-languages',
        `Unexpected finer link of ${link.size === 0 ? 'no language' : `\`${[...link.keys()].join()}\` alone`} in row \`${g}\`, expected two languages at least`,
        placeIn('links', index),
        'Write the segments that correspond in each language; `[]` where one has none.'
      )
    for (const [lang, ids] of link) {
      ids.forEach((id, nth) => {
        const place = placeIn('links', index, lang, nth)
        if (!segments.find(id, place, report)) return
        if (!cells.get(lang)?.includes(id))
          report(
            'link-lies-in-its-row',
            `Unexpected segment \`${id}\` in a finer link of row \`${g}\`, expected one of \`${lang}\` in this row: ${cells.get(lang)?.join(', ') || 'none'}`,
            place,
            'A finer link pairs segments of one `g`.'
          )
        else if (ids.indexOf(id) < nth)
          report(
            'link-lies-in-its-row',
            `Unexpected second \`${id}\` in a finer link of row \`${g}\`, expected each segment once`,
            place,
            'Take one of them out.'
          )
      })
    }
  })
}

/** A shift is between languages of its row, and an omission is in one that has no words there. */
function checkShift(
  shift: RowSource['shifts'][number],
  row: Row,
  hasWords: (lang: Lang) => boolean,
  placeIn: PlaceIn,
  path: ReadonlyArray<PropertyKey>,
  report: Report
): void {
  for (const key of ['in', 'of'] as const) {
    shift[key].forEach((lang, nth) => {
      if (!row.cells.has(lang)) reportForeignLanguage(lang, row, placeIn(...path, key), report)
      else if (shift[key].indexOf(lang) < nth || (key === 'of' && shift.in.includes(lang)))
        report(
          'shift-is-between-languages',
          `Unexpected second \`${lang}\` in a shift of row \`${row.g}\`, expected each language on one side, once`,
          placeIn(...path, key),
          'Something stands `in` one language and not, or otherwise, in the ones it is an `of`.'
        )
    })
  }
  const lang = shift.kind === 'omission' ? shift.in.find((omitting) => row.cells.has(omitting) && hasWords(omitting)) : undefined
  if (lang !== undefined)
    report(
      'omission-has-no-words',
      `Unexpected omission in \`${lang}\` of row \`${row.g}\`, where words of \`${lang}\` stand, expected none of them there`,
      placeIn(...path, 'in'),
      `Let the phrase be \`${lang}: null\`, or say what else differs.`
    )
}
