/**
 * A title in the sentence case that APA asks of English titles: capitals only at the beginning, behind a colon, in the names given
 * and in words that have a capital or a digit inside.
 *
 * What is a name no rule can tell: whoever calls knows them, and each is kept wherever it stands as a whole.
 */
export function sentenceCase(title: string, names: ReadonlyArray<string>): string {
  const kept = names.flatMap((name) => stretchesOf(name, title))
  return title.replace(/\p{L}[\p{L}\p{N}’']*/gu, (word, at: number) => {
    const begins = at === 0 || /[:?!]\s*[«“"]?$/u.test(title.slice(0, at)) || /^[«“"]?$/u.test(title.slice(0, at))
    const isName = kept.some(({end, start}) => start <= at && at < end)
    return begins || isName || /.[\p{Lu}\p{N}]/u.test(word) ? word : word.toLowerCase()
  })
}

function stretchesOf(name: string, title: string): ReadonlyArray<{readonly start: number; readonly end: number}> {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return [...title.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))].map(({index}) => ({
    start: index,
    end: index + name.length
  }))
}
