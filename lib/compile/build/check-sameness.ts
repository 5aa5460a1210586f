import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {referencesSchema} from '#lib/compile/read/schemas/references.ts'

/** Items that are the same source say so of one another, each once. */
export function checkSameness({placeOf, value}: Located<z.output<typeof referencesSchema>>, report: Report): void {
  const items = value.flatMap((entry) => entry.items)
  const rule = 'sameness-is-mutual'
  value.forEach(({items: own}, index) =>
    own.forEach((item, at) =>
      item.sameAs.forEach((other, nth) => {
        const found = `Unexpected \`sameAs: ${other}\``
        const place = placeOf(index, 'items', at, 'sameAs', nth)
        const twin = items.find(({id}) => id === other)
        if (twin === undefined) {
          const known = items.map(({id}) => id)
          const hint = nameHint(other, known) ?? 'Look for the id of the other item.'
          report(rule, `${found} that is no item, expected the id of an item of references.yaml`, place, hint)
        } else if (twin === item) {
          const hint = 'Take it out: each source is the same as itself.'
          report(rule, `${found} of the item itself, expected other items that are the same source`, place, hint)
        } else if (item.sameAs.indexOf(other) < nth) {
          report(rule, `${found} a second time, expected each item once`, place, 'Take one of them out.')
        } else if (!twin.sameAs.includes(item.id)) {
          const hint = `Write \`sameAs: [${item.id}]\` at \`${other}\`, or take it out here.`
          report(rule, `${found} of one side alone, expected an item that names \`${item.id}\` in turn`, place, hint)
        }
      })
    )
  )
}
