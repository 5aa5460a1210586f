/** The occurrence of each marker: 1 for the first of its number in reading order, 2 for the next. */
export function occurrencesOfNumbers(numbers: ReadonlyArray<number>): ReadonlyArray<number> {
  const seen = new Map<number, number>()
  return numbers.map((number) => {
    const occurrence = (seen.get(number) ?? 0) + 1
    seen.set(number, occurrence)
    return occurrence
  })
}
