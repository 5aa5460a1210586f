import type {PrintedPages} from './printed-pages.ts'

/**
 * How the second number of a range is written: whole; as Chicago (17, § 9.61) shortens it, `101–8`, `1496–500`; as MLA
 * (9) does, `101–08`.
 */
export type PageRangeForm = 'full' | 'chicago' | 'mla'

/** `31`, `31–32`. Numbers alike in what stands before their digits are shortened, `e112–15`; others are written whole. */
export function pageRange({first, last}: PrintedPages, form: PageRangeForm = 'full'): string {
  return first === last ? first : `${first}–${form === 'full' ? last : shortened(first, last, form)}`
}

function shortened(first: string, last: string, form: 'chicago' | 'mla'): string {
  const [from, to] = [partsOf(first), partsOf(last)]
  if (!from || !to || from.prefix !== to.prefix || from.digits.length !== to.digits.length) return last
  const changed = [...to.digits].findIndex((digit, index) => digit !== from.digits[index])
  const least = to.digits.length - 2
  if (form === 'mla') return to.digits.slice(Math.min(changed, least))
  const number = Number(from.digits)
  if (number < 100 || number % 100 === 0) return last
  // From 01 to 09 of a hundred only what changes stands, otherwise two digits at least.
  return to.digits.slice(number % 100 < 10 ? changed : Math.min(changed, least))
}

/** `e12` → `e`, `12`; undefined without digits at the end, as in Roman numbers. */
function partsOf(page: string): {readonly prefix: string; readonly digits: string} | undefined {
  const {digits, prefix} = /^(?<prefix>\D*)(?<digits>\d+)$/u.exec(page)?.groups ?? {}
  return digits === undefined || prefix === undefined ? undefined : {prefix, digits}
}
