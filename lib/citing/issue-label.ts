import type {Metadata} from '#lib/edition/index.ts'
import {pageRange} from './page-range.ts'

/** Where the print stands in its journal, as short as can be: `2(3)/2023, 29–39`, with a volume `5, 2/2023, 7`; what there is not is left out. */
export function issueLabel({firstPage, issue, lastPage, volume, year}: Metadata): string {
  const numbers = [volume, issue].filter((number) => number !== undefined).join(', ')
  return `${numbers === '' ? '' : `${numbers}/`}${year}, ${pageRange({first: firstPage, last: lastPage})}`
}
