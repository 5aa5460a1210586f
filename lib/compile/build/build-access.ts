import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Access, Reference} from '#lib/edition/index.ts'
import {nearest} from '#lib/text/nearest.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {accessSchema} from '#lib/compile/read/schemas/access.ts'

/** The last visit to each address; each is printed in an item of the reference list, or suggested for one. */
export function buildAccess(
  {value, placeOf}: Located<z.output<typeof accessSchema>>,
  references: ReadonlyArray<Reference>,
  report: Report
): ReadonlyArray<Access> {
  const known = new Set(references.flatMap(({items}) => items.flatMap(({suggestion, url}) => [url, suggestion?.url])))
  const seen = new Set<string>()
  value.forEach(({url}, index) => {
    const place = placeOf(index, 'url')
    if (!known.has(url)) {
      const candidate = nearest(
        url,
        [...known].filter((address) => address !== undefined)
      )
      report(
        'address-is-listed',
        `Unexpected address \`${url}\`, expected one of references.yaml`,
        place,
        candidate === undefined
          ? 'Run `npm run check:links` again: the address is no longer printed or suggested.'
          : `Did you mean \`${candidate}\`?`
      )
    }
    if (seen.has(url))
      report('id-is-unique', `Unexpected second result for \`${url}\`, expected the last one alone`, place, 'Keep the later visit.')
    seen.add(url)
  })
  return value
}
