/** By how many letters a term may differ and still be meant: none of a figure or a short word, one of a key, which forgets much already. */
export function lettersApart(term: string): 0 | 1 | 2 {
  if (/^[\d-]/u.test(term) || term.length < 5) return 0
  if (term.startsWith('~')) return term.length > 7 ? 1 : 0
  return term.length < 7 ? 1 : 2
}
