/** The longest run of words that two texts have in common, as the first text has it; empty where they share none. Case, marks and ё make no difference. */
export function commonRun(a: string, b: string): string {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  let best = {at: 0, length: 0}
  first.forEach((_, at) => {
    second.forEach((_, other) => {
      let length = 0
      while (first[at + length] !== undefined && first[at + length]!.key === second[other + length]?.key) length += 1
      if (length > best.length) best = {at, length}
    })
  })
  const [from, to] = [first[best.at], first[best.at + best.length - 1]]
  return best.length > 0 && from && to ? a.slice(from.start, to.end) : ''
}

/** The number of words of a text. */
export function wordCount(text: string): number {
  return wordsOf(text).length
}

function wordsOf(text: string): ReadonlyArray<{readonly key: string; readonly start: number; readonly end: number}> {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => ({
    key: word.toLowerCase().replaceAll('ё', 'е'),
    start: index,
    end: index + word.length
  }))
}
