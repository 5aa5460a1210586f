import type {Entity, Locale} from '#lib/edition/index.ts'
import {spokenForm} from './register.ts'

/** Entries of a register that begin with one letter; `undefined` for those that begin with a digit. */
export interface LetterGroup {
  readonly letter: string | undefined
  readonly entities: ReadonlyArray<Entity>
}

/** Entries that are sorted, in the groups of their first letters, as the alphabet of the interface's language tells letters apart. tests/entities/register.test.ts. */
export function letterGroups(sorted: ReadonlyArray<Entity>, locale: Locale): ReadonlyArray<LetterGroup> {
  const {compare} = new Intl.Collator(locale, {sensitivity: 'base'})
  const groups: Array<{letter: string | undefined; entities: Array<Entity>}> = []
  for (const entity of sorted) {
    const [first = ''] = spokenForm(entity, locale)
    const plain = first.normalize('NFD').slice(0, 1)
    // Russian Ё stands with Е and is called so; Й and the Kyrgyz Ё are letters of their own.
    const letter = /\p{L}/u.test(first) ? (compare(plain, first) === 0 ? plain : first).toLocaleUpperCase(locale) : undefined
    const last = groups.at(-1)
    const isSame =
      last && (letter === undefined ? last.letter === undefined : last.letter !== undefined && compare(letter, last.letter) === 0)
    if (isSame) last.entities.push(entity)
    else groups.push({letter, entities: [entity]})
  }
  return groups
}
