import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {ItemId, Reference} from '#lib/edition/index.ts'
import {collapse} from '#lib/text/collapse.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {referencesSchema} from '#lib/compile/read/schemas/references.ts'

/** The reference list; `firstLabel` is the printed label of its first entry, as in `1.` or `[1]`. The printed forms of an entry's items, in order, are the entry; the numbers ascend; sameness is mutual. */
export function buildReferences(
  {value, placeOf}: Located<z.output<typeof referencesSchema>>,
  firstLabel: string,
  report: Report
): ReadonlyArray<Reference> {
  const sameAs = new Map(value.flatMap(({items}) => items.map((item) => [item.id, new Set(item.sameAs)] as const)))
  const seen = new Set<string>()
  value.forEach(({number, printed, items}, index) => {
    const previous = value[index - 1]?.number ?? 0
    if (number !== previous + 1)
      report('entries-ascend', `Unexpected entry ${number} behind entry ${previous}, expected ${previous + 1}`, placeOf(index, 'number'))
    const joined = collapse(items.map((item) => item.printed).join(''))
    if (joined !== collapse(printed)) {
      report(
        'items-reproduce-their-entry',
        `Unexpected items \`${differenceOf(joined, collapse(printed))}\`, expected \`${differenceOf(collapse(printed), joined)}\` as printed`,
        placeOf(index, 'items'),
        'The printed forms of the items, separators included, are the entry, character by character.'
      )
    }
    items.forEach((item, at) => {
      const place = placeOf(index, 'items', at, 'id')
      if (seen.has(item.id)) report('id-is-unique', `Unexpected second item \`${item.id}\`, expected an id of its own`, place)
      seen.add(item.id)
      if (!item.id.startsWith(`ref-${number}-`))
        report('id-follows-grammar', `Unexpected item id \`${item.id}\`, expected \`ref-${number}-a\` and on`, place)
      if (item.url && !item.printed.includes(item.url))
        report(
          'address-is-printed',
          `Unexpected address \`${item.url}\`, expected it as printed in the item`,
          placeOf(index, 'items', at, 'url'),
          'A repair is a `suggestion` beside the printed address.'
        )
      for (const other of item.sameAs) {
        if (!sameAs.get(other)?.has(item.id))
          report(
            'sameness-is-mutual',
            `Unexpected \`sameAs: ${other}\`, expected an item that names \`${item.id}\` in turn`,
            placeOf(index, 'items', at, 'sameAs')
          )
      }
    })
  })
  return value.map(({number, printed, items}, index) => ({
    number,
    label: firstLabel.replace('1', String(number)),
    printed: collapse(printed),
    place: placeOf(index),
    items: items.map(({author, ...item}, at) => ({
      ...item,
      // A separator at the end stays: the items in order are the entry.
      printed: item.printed.replace(/\s+/gu, ' '),
      id: item.id as ItemId,
      authors: author,
      sameAs: item.sameAs as ReadonlyArray<string> as ReadonlyArray<ItemId>,
      place: placeOf(index, 'items', at)
    }))
  }))
}

/** The stretch round the first character in which a text differs from another. */
function differenceOf(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at += 1
  return text.slice(Math.max(0, at - 15), at + 25)
}
