import type {Found} from '#lib/search/find.ts'

/** A line of the words that are most like what is not there, each a query of its own; none where no word is. */
export function nearWords(what: string, nearest: Found['nearest']): ReadonlyArray<HTMLElement> {
  if (nearest.length === 0) return []
  const line = Object.assign(document.createElement('p'), {textContent: what})
  for (const {lang, text} of nearest) {
    const link = Object.assign(document.createElement('a'), {textContent: text, href: `?q=${encodeURIComponent(text)}`})
    if (lang !== undefined) link.lang = lang
    line.append(' ', link)
  }
  return [line]
}
