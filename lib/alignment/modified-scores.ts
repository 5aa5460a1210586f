/** Makes the median deviation of a normal distribution its standard deviation. */
const fromMedianDeviation = 1.4826
/** The same for the mean deviation. */
const fromMeanDeviation = 1.2533

/**
 * The modified z-score of each value: its distance from the median in units of the median absolute deviation, or of the mean
 * absolute deviation where more than half of the values are equal; 0 for all where no value differs.
 */
export function modifiedScores(values: ReadonlyArray<number>): ReadonlyArray<number> {
  const middle = median(values)
  const deviations = values.map((value) => Math.abs(value - middle))
  const unit = fromMedianDeviation * median(deviations) || (fromMeanDeviation * deviations.reduce((a, b) => a + b, 0)) / deviations.length
  return values.map((value) => (unit > 0 ? (value - middle) / unit : 0))
}

function median(values: ReadonlyArray<number>): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}
