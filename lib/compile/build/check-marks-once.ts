import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {supportSchema} from '#lib/compile/read/schemas/support.ts'

type Marks = z.output<typeof supportSchema>

/** Each mark of a checker stands in one file: a copy of a file, or an earlier export beside a later one, would count it twice. */
export function checkMarksOnce(files: ReadonlyArray<Located<Marks>>, report: Report): void {
  const known = files.map(({value}) => new Set(marksIn(value)))
  files.forEach(({placeOf, value}, index) => {
    const before = known.findIndex((other, at) => at < index && marksIn(value).some((mark) => other.has(mark)))
    if (before < 0) return
    const shared = [...known[index]!].filter((mark) => known[before]!.has(mark)).length
    report(
      'mark-stands-once',
      `Unexpected ${shared === 1 ? 'mark' : `${shared} marks`} that \`${files[before]!.placeOf().path}\` holds as well, expected each once`,
      {path: placeOf().path},
      'A later export of a checker holds the earlier marks too: keep it alone.'
    )
  })
}

function marksIn({access, marks}: Marks): ReadonlyArray<string> {
  return [...marks, ...access].map((mark) => JSON.stringify(mark))
}
