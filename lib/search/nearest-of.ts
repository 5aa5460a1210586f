import {distance} from 'fastest-levenshtein'

/** What is offered for a word that is not there. */
const offered = 4

/** What is known by the words that are most like one that is not there, the most alike first: looser than what counts as a hit. */
export function nearestOf<Known>(sought: string, known: Iterable<readonly [word: string, Known]>): ReadonlyArray<Known> {
  const most = Math.max(1, Math.floor(sought.length / 2.5))
  return [...known]
    .flatMap(([word, one]) => {
      if (Math.abs(word.length - sought.length) > most) return []
      const steps = distance(sought, word)
      return steps <= most ? [{one, steps}] : []
    })
    .toSorted((a, b) => a.steps - b.steps)
    .slice(0, offered)
    .map(({one}) => one)
}
