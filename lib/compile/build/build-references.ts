import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Reference} from '#lib/edition/index.ts'
import {collapse} from '#lib/text/collapse.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import {checkSameness} from './check-sameness.ts'
import type {referencesSchema} from '#lib/compile/read/schemas/references.ts'

type Entries = z.output<typeof referencesSchema>

/**
 * The reference list, and whether each entry and item is there once; `firstLabel` is the printed label of its first entry, as in `1.` or `[1]`. The numbers ascend, sameness is mutual, and
 * the printed forms of an entry's items, joined as they are, are its own (tests/compile/build/build-references.test.ts).
 */
export function buildReferences(
  {value, placeOf}: Located<Entries>,
  firstLabel: string,
  report: Report
): {readonly references: ReadonlyArray<Reference>; readonly isWhole: boolean} {
  const items = value.flatMap((entry) => entry.items)
  let isWhole = true
  const torn: Report = (...said) => {
    isWhole = false
    report(...said)
  }
  value.forEach(({number, printed, items: own}, index) => {
    const previous = value[index - 1]?.number ?? 0
    const ascends = number === previous + 1
    if (!ascends) {
      const hint = 'The numbers are those of the print, from 1, without a gap.'
      torn(
        'entries-ascend',
        `Unexpected entry ${number} behind entry ${previous}, expected ${previous + 1}`,
        placeOf(index, 'number'),
        hint
      )
    }
    const joined = itemTexts(own).join('')
    if (joined !== collapse(printed)) {
      report(
        'items-reproduce-their-entry',
        `Unexpected items \`${differenceOf(joined, collapse(printed))}\`, expected \`${differenceOf(collapse(printed), joined)}\` as printed`,
        placeOf(index, 'items'),
        'The printed forms of the items, separators included, are the entry, character by character.'
      )
    }
    own.forEach((item, at) => {
      const placeIn = (...path: ReadonlyArray<PropertyKey>) => placeOf(index, 'items', at, ...path)
      if (items.indexOf(item) !== items.findIndex(({id}) => id === item.id))
        torn(
          'id-is-unique',
          `Unexpected second item \`${item.id}\`, expected an id of its own`,
          placeIn('id'),
          `Count on: \`ref-${number}-${letterOf(at)}\`.`
        )
      else if (ascends && !item.id.startsWith(`ref-${number}-`))
        torn(
          'id-follows-grammar',
          `Unexpected item id \`${item.id}\`, expected \`ref-${number}-a\` and on`,
          placeIn('id'),
          `Write \`ref-${number}-${letterOf(at)}\`.`
        )
    })
  })
  if (isWhole) checkSameness({value, placeOf}, report)
  const references = value.map(({number, printed, items: own}, index): Reference => {
    const texts = itemTexts(own)
    return {
      number,
      label: firstLabel.replace('1', String(number)),
      printed: collapse(printed),
      place: placeOf(index),
      items: own.map(({author, ...item}, at) => ({...item, printed: texts[at]!, authors: author, place: placeOf(index, 'items', at)}))
    }
  })
  return {references, isWhole}
}

/** What is printed of each item: runs of white space as one space, none at either end of the entry, one between two items at most. */
function itemTexts(items: Entries[number]['items']): ReadonlyArray<string> {
  const texts: Array<string> = []
  items.forEach(({printed}, at) => {
    const text = printed.replace(/\s+/gu, ' ')
    const isFirst = at === 0 || texts[at - 1]!.endsWith(' ')
    const own = isFirst ? text.trimStart() : text
    texts.push(at === items.length - 1 ? own.trimEnd() : own)
  })
  return texts
}

function letterOf(index: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[index] ?? `item${index + 1}`
}

/** The stretch round the first character in which a text differs from another. */
function differenceOf(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at += 1
  return text.slice(Math.max(0, at - 15), at + 25)
}
