import type {CslItem} from './csl-item.ts'

/** First and last page of an item; `last` is undefined where it is one page. A hyphen may be a part of a number, as in `A-1`. */
export function pageEnds({page, 'page-first': first}: CslItem): {readonly first: string | undefined; readonly last: string | undefined} {
  if (page === undefined) return {first, last: undefined}
  if (first !== undefined) return {first, last: page === first ? undefined : page.slice(first.length + 1)}
  const [from, to] = page.split(/-(.*)/su)
  return {first: from, last: to}
}
