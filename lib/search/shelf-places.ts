import {distance} from 'fastest-levenshtein'
import {lettersApart} from './letters-apart.ts'
import {nameKeys} from './name-keys.ts'
import {readAsWords} from './search-query.ts'
import {possibleTerms} from './search-terms.ts'
import type {Shelf, TermPlaces} from './shelf-file.ts'
import type {ReadTerms} from './shelf-terms.ts'
import {rankedEdition, type RankedEdition, type WordPlaces, type WordsPlaces} from './ranked-edition.ts'
import {wordsAsked} from './words-asked.ts'

/**
 * The editions that have something of what a query asks for, the best first: those that have all of it in one document, those of which the files
 * that were read leave it open, those that have some of it. A number is a word here: a paragraph or an entry of it stands in every edition. Nearly: by sound or by nearly the same letters.
 */
export async function shelfPlaces(
  shelf: Shelf,
  termsOf: (terms: ReadonlyArray<string>) => Promise<ReadTerms>,
  typed: string,
  closeness: 'exactly' | 'nearly'
): Promise<ReadonlyArray<RankedEdition>> {
  const query = readAsWords(typed)
  const keysOf = (word: string): ReadonlyArray<string> => (closeness === 'nearly' ? nameKeys(word) : [])
  const sought = [
    ...wordsAsked(query).map((word) => [...possibleTerms(word, shelf.languages), ...keysOf(word)]),
    ...query.dates.map((date) => [date])
  ]
  const terms = await termsOf(sought.flat())
  const places = sought.map((alike) => {
    const exact = alike.filter((term) => terms.places.has(term))
    const near = exact.length > 0 || closeness === 'exactly' ? exact : nearTerms([...terms.places.keys()], alike)
    return {of: wordPlaces(terms, near), isUnread: !alike.every(terms.isRead)}
  })
  const ranked = shelf.editions.map((edition, at) => rankedEdition(at, edition, places)).toSorted((a, b) => b.score - a.score)
  return (['all', 'perhaps', 'some'] as const).flatMap((has) => ranked.filter((edition) => edition.has === has))
}

/** Where any of the terms of a word stands, by editions. */
function wordPlaces({places}: ReadTerms, alike: ReadonlyArray<string>): WordsPlaces['of'] {
  const found = new Map<number, WordPlaces>()
  for (const place of alike.flatMap((term) => places.get(term) ?? [])) found.set(place[0], joined(found.get(place[0]), place))
  return found
}

function joined(before: WordPlaces | undefined, [, documents, count]: TermPlaces): WordPlaces {
  const all = new Set([...(before?.documents ?? []), ...documents])
  const knownTo = count === undefined ? Infinity : documents.at(-1)!
  return {
    documents: all,
    count: Math.max(before?.count ?? 0, count ?? 0, all.size),
    isLeast: before !== undefined && (before.knownTo < Infinity || knownTo < Infinity),
    knownTo: Math.min(before?.knownTo ?? Infinity, knownTo)
  }
}

/** Terms that differ from those that nobody uses by as many letters as they may. */
function nearTerms(terms: ReadonlyArray<string>, sought: ReadonlyArray<string>): ReadonlyArray<string> {
  const words = sought.map((word) => ({word, most: lettersApart(word)})).filter(({most}) => most > 0)
  return terms.filter((term) => words.some(({most, word}) => Math.abs(term.length - word.length) <= most && distance(word, term) <= most))
}
