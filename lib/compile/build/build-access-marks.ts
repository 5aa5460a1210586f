import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AccessMark, Reference} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {supportSchema} from '#lib/compile/read/schemas/support.ts'

/** What checkers found at the addresses of sources, file by file. */
export function buildAccessMarks(
  files: ReadonlyArray<Located<z.output<typeof supportSchema>>>,
  references: ReadonlyArray<Reference>,
  report: Report
): ReadonlyArray<AccessMark> {
  const known = new Set(references.flatMap(({items}) => items.map(({id}) => id)))
  return files.flatMap(({value, placeOf}) =>
    value.access.map((mark, index) => {
      if (!known.has(mark.item))
        report(
          'item-is-known',
          `Unexpected item \`${mark.item}\`, expected the id of an item of references.yaml`,
          placeOf('access', index, 'item'),
          nameHint(mark.item, known) ?? 'The marks may be of another version of the edition: take this one out.'
        )
      return mark
    })
  )
}
