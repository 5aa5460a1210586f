import type {ReadDirective} from './read-directive.ts'
import type {Reading} from './reading.ts'

/** As printed at the head or the foot of a page: `31`, `xii`, `A4`. */
const pageNumber = /^(?:[A-Z]?\d+[a-z]?|[ivxlcdm]+|[IVXLCDM]+)$/u

/** The beginning of a page, with its number if that is known. */
export function lowerPageBreak(directive: ReadDirective, {layers, report}: Reading): void {
  const {attributes, known, place, span} = directive
  const [page, inferred] = [attributes.values.get('page'), attributes.values.get('inferred')]
  const wrong = [page, inferred].find((number) => number !== undefined && !pageNumber.test(number))
  if (wrong !== undefined)
    report(
      'page-is-a-number',
      `Unexpected page \`${wrong}\`, expected ${known.get('page')}`,
      place,
      'Write the number alone, as printed; a page without one is `:pb[]`.'
    )
  if (span.printed !== '')
    report(
      'page-break-holds-nothing',
      `Unexpected text \`${span.printed}\` in \`:pb\`, expected none`,
      place,
      'The number of a page is no part of the text: write it as `page=31`.'
    )
  layers.pageBreaks.push({at: span.start, page, inferred})
}
