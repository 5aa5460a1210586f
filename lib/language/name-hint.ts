import {distance} from 'fastest-levenshtein'
import {characterName} from '#lib/text/character-name.ts'
import {codePoint} from '#lib/text/code-points.ts'
import {hiddenCharacter} from '#lib/text/hidden-character.ts'
import {nearest} from '#lib/text/nearest.ts'
import {lookAlike, scriptOf} from './look-alikes.ts'

/**
 * How to mend a name (an id, a key, a word of a closed list: all of Latin letters) that is none of those known: what in it cannot be
 * seen, which of its letters only look Latin, or the nearest known one. Undefined where nothing is near.
 */
export function nameHint(name: string, known: Iterable<string> = []): string | undefined {
  const hidden = hiddenCharacter(name)
  if (hidden) return `Delete ${characterName(hidden.character)}, which nobody sees, from the name.`
  const candidates = [...known]
  const latin = latinForm(name)
  const stranger = [...name].findIndex((letter) => (scriptOf(letter) ?? 'Latin') !== 'Latin')
  const isMixed = [...name].some((letter) => scriptOf(letter) === 'Latin')
  // `а2`: of so few letters nobody writes a word of another language.
  const isShort = [...name].filter((letter) => /\p{L}/u.test(letter)).length <= 2 && /^\p{ASCII}*$/u.test(latin)
  if (stranger >= 0 && (isMixed || isShort || candidates.includes(latin))) {
    const letter = [...name][stranger]!
    const whole = /^\p{ASCII}*$/u.test(latin) ? `write \`${latin}\`, all in Latin letters` : 'write it in Latin letters'
    return `The ${ordinal(stranger + 1)} letter is ${scriptOf(letter)}, \`${letter}\` (${codePoint(letter)}): ${whole}.`
  }
  const meant = meantName(name, candidates)
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`
}

/** The known name that a misspelt one means: few letters changed for its length, or its letters in another order. */
export function meantName(name: string, known: Iterable<string>): string | undefined {
  const latin = latinForm(name).toLowerCase()
  const near = nearest(latin, known)
  return near !== undefined && isMeant(latin, near.toLowerCase()) ? near : undefined
}

function isMeant(name: string, other: string): boolean {
  // Another number is another name: `ref-9-a` does not mean `ref-1-a`.
  const words = (text: string) => text.replace(/\d+/gu, '0')
  if (words(name) === words(other) && name !== other) return false
  const sorted = (word: string) => [...word].toSorted().join('')
  // Of two letters each is half of the name: another one is another name.
  const most = name.length > 2 ? Math.max(1, Math.floor(name.length / 3)) : 0
  return distance(name, other) <= most || sorted(name) === sorted(other)
}

function latinForm(name: string): string {
  return [...name].map((letter) => lookAlike(letter, 'Latin') ?? letter).join('')
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

function ordinal(number: number): string {
  return ordinals[number - 1] ?? `${number}th`
}
