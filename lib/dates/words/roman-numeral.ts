const signs: ReadonlyArray<readonly [number, string]> = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** A whole number from 1 to 399, as centuries are numbered in Kyrgyz and Russian. */
export function romanNumeral(number: number): string {
  const [value, sign] = signs.find(([least]) => number >= least) ?? []
  return value === undefined ? '' : `${sign}${romanNumeral(number - value)}`
}
