import {distance} from 'fastest-levenshtein'

/** The candidate that is most like a word, if one is like it at all: “did you mean …?” */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(word, candidate)
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}

/** The stretch of a text, of whole words, that is most like a quote which does not occur in it. */
export function nearestStretch(quote: string, text: string): string | undefined {
  const words = text.split(' ')
  const length = quote.split(' ').length
  const stretches = words.flatMap((_, index) =>
    [length, length - 1, length + 1]
      .filter((size) => size > 0 && index + size <= words.length)
      .map((size) => words.slice(index, index + size).join(' '))
  )
  return nearest(quote, stretches)
}
