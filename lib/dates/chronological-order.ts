import type {EdtfDate, EdtfPoint} from './edtf-date.ts'

/**
 * The order in which a chronology has two dates, for `sort`: by year, month and day of their beginning, a vaguer one behind the more exact ones
 * that it could hold (September 2018 behind the 3rd), a stretch behind its first day. Doubt moves nothing. What has no beginning stands first,
 * what has no end behind what has one. tests/dates/chronological-order.test.ts.
 */
export function chronologicalOrder(a: EdtfDate, b: EdtfDate): number {
  const [keys, others] = [orderKeys(a), orderKeys(b)]
  const at = keys.findIndex((key, index) => key !== others[index])
  return at < 0 ? 0 : keys[at]! < others[at]! ? -1 : 1
}

/** Year, month and day of the beginning, then of the end. */
function orderKeys(date: EdtfDate): ReadonlyArray<number> {
  if (date.kind !== 'interval') return [...pointKeys(date), ...pointKeys(undefined, -Infinity)]
  const {end, start} = date
  return [
    ...(typeof start === 'string' ? pointKeys(undefined, -Infinity) : pointKeys(start)),
    ...(typeof end === 'string' ? pointKeys(undefined, Infinity) : pointKeys(end))
  ]
}

const behindMonths = 13
const behindDays = 32

function pointKeys(point: EdtfPoint | undefined, without = 0): ReadonlyArray<number> {
  if (!point) return [without, without, without]
  switch (point.kind) {
    case 'day':
      return [point.year, point.month, point.day]
    case 'month':
      return [point.year, point.month, behindDays]
    case 'year':
    case 'season':
    case 'decade':
    case 'century':
      return [point.year, behindMonths, behindDays]
  }
}
