import type {Reference, ReferenceItem} from '#lib/edition/index.ts'
import {unhyphenatedAddressKey, addressKey} from './address-key.ts'
import {addressKind} from './address-kind.ts'

/** Items that are one source. */
export interface SourceGroup {
  /** Two at least, in the order of the list. */
  readonly items: ReadonlyArray<ReferenceItem>
  /** Whether each is joined to another by one address or by two signs that agree; otherwise it is a guess. */
  readonly certain: boolean
}

/**
 * The sources that are listed more than once.
 *
 * Signs: an editor says so, the addresses agree but for hyphens, the titles agree. Titles of fewer than three words, or with
 * addresses of two documents, are a sign only beside another.
 */
export function groupSources(references: ReadonlyArray<Reference>): ReadonlyArray<SourceGroup> {
  const items = references.flatMap((reference) => reference.items)
  const addresses = items.map(({url}) => url).filter((url) => url !== undefined)
  const pairs = items.flatMap((item, index) =>
    items.slice(0, index).map((other) => ({pair: [other, item] as const, sameness: samenessOf(other, item, addresses)}))
  )
  const certain = join(
    items.map((item) => new Set([item])),
    pairs.filter(({sameness}) => sameness === 'certain').map(({pair}) => pair)
  )
  const all = join(
    certain,
    pairs.filter(({sameness}) => sameness === 'guess').map(({pair}) => pair)
  )
  return all
    .filter(({size}) => size > 1)
    .map((group) => ({items: items.filter((item) => group.has(item)), certain: certain.includes(group)}))
}

/** Unite the groups of each pair; groups that no pair touches stay the same. */
function join(
  groups: ReadonlyArray<ReadonlySet<ReferenceItem>>,
  pairs: ReadonlyArray<readonly [ReferenceItem, ReferenceItem]>
): ReadonlyArray<ReadonlySet<ReferenceItem>> {
  return pairs.reduce((rest, [a, b]) => {
    const first = rest.find((group) => group.has(a))!
    const second = rest.find((group) => group.has(b))!
    if (first === second) return rest
    const united = new Set([...first, ...second])
    return rest.flatMap((group) => (group === first ? [united] : group === second ? [] : [group]))
  }, groups)
}

function samenessOf(a: ReferenceItem, b: ReferenceItem, addresses: ReadonlyArray<string>): 'certain' | 'guess' | undefined {
  const [left, right] = [documentOf(a, addresses), documentOf(b, addresses)]
  const both = left !== undefined && right !== undefined
  if (both && addressKey(left) === addressKey(right)) return 'certain'
  const addressed = both && unhyphenatedAddressKey(left) === unhyphenatedAddressKey(right)
  const stated = a.sameAs.includes(b.id)
  const titled = a.title !== undefined && b.title !== undefined && titleKey(a.title) === titleKey(b.title) && !datesDiffer(a, b)
  const signs = [addressed, stated, titled].filter(Boolean).length
  if (signs > 1) return 'certain'
  if (addressed || stated) return 'guess'
  const leadsNowhere = left !== a.url || right !== b.url
  return titled && !both && (leadsNowhere || titleKey(a.title).split(' ').length > 2) ? 'guess' : undefined
}

/** The address of an item if it leads to a document. */
function documentOf({url}: ReferenceItem, addresses: ReadonlyArray<string>): string | undefined {
  return url !== undefined && addressKind(url, addresses) === 'document' ? url : undefined
}

function datesDiffer(a: ReferenceItem, b: ReferenceItem): boolean {
  return a.date !== undefined && b.date !== undefined && a.date.edtf !== b.date.edtf
}

/** A title by its words alone. */
function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
