import type {CslDate} from './csl-item.ts'

const pointExpression = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[?~%])?$/u

/**
 * An EDTF date in the parts of CSL: as many as are known.
 *
 * Doubt becomes `circa`, a season (21 to 24) its number. What CSL cannot say, such as an open interval or `199X`, stays as it is in
 * `literal`.
 */
export function edtfToCslDate(edtf: string): CslDate {
  const points = edtf.split('/').map((point) => pointExpression.exec(point)?.groups)
  if (points.length > 2) return {literal: edtf}
  const dates: Array<ReadonlyArray<number>> = []
  let season: number | undefined
  for (const groups of points) {
    if (!groups) return {literal: edtf}
    const {day, month, year} = groups
    const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12)
    if (!isMonth) season = Number(month) - 20
    dates.push([year, isMonth ? month : undefined, day].flatMap((part) => (part === undefined ? [] : [Number(part)])))
  }
  if (season !== undefined && (points.length > 1 || season < 1 || season > 4)) return {literal: edtf}
  return {'date-parts': dates, ...(season !== undefined && {season}), ...(points.some((point) => point?.['doubt']) && {circa: true})}
}
