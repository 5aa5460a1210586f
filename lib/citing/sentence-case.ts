import {englishProperWords} from './english-proper-words.ts'

/**
 * A title in the sentence case that APA asks of English titles: capitals only at the beginning, behind a colon, a dash or a mark that
 * ends a sentence, in the names given, in names of countries, languages and months, in initials, and in words that have a capital or
 * a digit inside.
 *
 * What else is a name no rule can tell: whoever calls knows them, and each is kept wherever it stands as a whole.
 */
export function sentenceCase(title: string, names: ReadonlyArray<string>): string {
  const kept = [...names, ...englishProperWords].flatMap((name) => stretchesOf(name, title))
  return title.replace(/\p{L}[\p{L}\p{N}’']*/gu, (word, at: number) => {
    const begins = /(?:^|(?<!\p{Lu})\.\s*|[:?!…—]\s*|\s–\s)[«“"‘(]*$/u.test(title.slice(0, at))
    const isInitial = word === 'I' || /^I[’']/u.test(word) || (/^\p{Lu}$/u.test(word) && title.startsWith('.', at + 1))
    const isName = kept.some(({end, start}) => start <= at && at < end)
    return begins || isInitial || isName || /.[\p{Lu}\p{N}]/u.test(word) ? word : word.toLowerCase()
  })
}

function stretchesOf(name: string, title: string): ReadonlyArray<{readonly start: number; readonly end: number}> {
  if (!title.includes(name)) return []
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return [...title.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))].map(({index}) => ({
    start: index,
    end: index + name.length
  }))
}
