import {areFormsOfOneWord} from '#lib/language/stem.ts'
import {locales, type EarlierName, type Entity, type Lang} from '#lib/edition/index.ts'

/**
 * What a form is to the name in its language: the name itself, in whatever order its words stand, the name in another case or number, with initials
 * for given names, made of the first letters of its words, some of its words, or other words.
 */
export const formKinds = ['name', 'inflected', 'initials', 'abbreviation', 'short', 'other'] as const
export type FormKind = (typeof formKinds)[number]

export interface JudgedForm {
  /** Undefined where the register has no name in the language of the form, and its letters alone do not tell. */
  readonly kind: FormKind | undefined
  /** The earlier name that it is a form of; undefined where it is one of today’s. */
  readonly earlier: EarlierName | undefined
}

/** Letters, digits, and what joins them into one word. */
const word = /[\p{L}\p{N}]+(?:[-‑’'][\p{L}\p{N}]+)*/gu
const initial = /(?:^|\s)\p{Lu}\./u
const capitals = /^\p{Lu}{2,}$/u
/** Longer ones are words in capitals, not first letters. */
const longestAbbreviation = 6

/** What a form of an entity is to its names, judged by its letters alone: today’s name first, then the earlier ones. tests/entities/form-kind.test.ts. */
export function formKind(
  {form, lang}: {readonly form: string; readonly lang: Lang},
  {earlierNames, names, type}: Pick<Entity, 'earlierNames' | 'names' | 'type'>
): JudgedForm {
  const locale = locales.find((known) => known === lang)
  const isWithInitials = type === 'person' && initial.test(form)
  if (!locale) return {kind: isWithInitials ? 'initials' : undefined, earlier: undefined}
  const known = [{name: names[locale].name, earlier: undefined}, ...earlierNames.map((earlier) => ({name: earlier.names[locale], earlier}))]
  const words = wordsIn(form)
  for (const {earlier, name} of known) {
    if (form.toLocaleLowerCase(lang) === name.toLocaleLowerCase(lang)) return {kind: 'name', earlier}
    const kind = wholeForm(words, wordsIn(name), lang) ?? reordered(words, wordsIn(name), lang)
    if (kind) return {kind, earlier}
  }
  if (isWithInitials) return {kind: 'initials', earlier: undefined}
  for (const {earlier, name} of known) if (isPart(words, wordsIn(name), lang)) return {kind: 'short', earlier}
  const isAbbreviation = words.length > 0 && words.every((part) => capitals.test(part) && part.length <= longestAbbreviation)
  return {kind: isAbbreviation ? 'abbreviation' : 'other', earlier: undefined}
}

function wordsIn(text: string): ReadonlyArray<string> {
  return text.match(word) ?? []
}

/** Whether words stand for a whole name in its order, each for one of its words or, in capitals, for the first letters of several. */
function wholeForm(words: ReadonlyArray<string>, name: ReadonlyArray<string>, lang: Lang): 'inflected' | 'abbreviation' | undefined {
  let at = 0
  let abbreviates = false
  for (const part of words) {
    const letters = name.slice(at, at + part.length).map((long) => long.slice(0, 1))
    if (capitals.test(part) && letters.join('').toLocaleUpperCase(lang) === part) {
      at += part.length
      abbreviates = true
    } else if (at < name.length && areFormsOfOneWord(part, name[at]!, lang)) at += 1
    else return undefined
  }
  if (at < name.length || words.length === 0) return undefined
  return abbreviates ? 'abbreviation' : 'inflected'
}

/** Whether words are those of a name in another order, as *Family Given* is of *Given Family*: each a form of another one of them. */
function reordered(words: ReadonlyArray<string>, name: ReadonlyArray<string>, lang: Lang): 'name' | 'inflected' | undefined {
  if (words.length !== name.length || words.length === 0) return undefined
  const isMadeOf = (isSame: (a: string, b: string) => boolean): boolean => {
    const left = [...name]
    return words.every((part) => {
      const at = left.findIndex((whole) => isSame(part, whole))
      return at >= 0 && left.splice(at, 1).length > 0
    })
  }
  if (isMadeOf((a, b) => a.toLocaleLowerCase(lang) === b.toLocaleLowerCase(lang))) return 'name'
  return isMadeOf((a, b) => areFormsOfOneWord(a, b, lang)) ? 'inflected' : undefined
}

/** Whether each of the words is a form of one of the name. */
function isPart(words: ReadonlyArray<string>, name: ReadonlyArray<string>, lang: Lang): boolean {
  return words.length > 0 && words.every((part) => name.some((whole) => areFormsOfOneWord(part, whole, lang)))
}
