import {lookAlike, scriptOf, scripts, type Script} from './look-alikes.ts'

/** A word with letters of several scripts; UTF-16 offsets into the text, `end` exclusive. */
export interface MixedWord {
  readonly start: number
  readonly end: number
  /** The script that the word would have. */
  readonly script: Script
  /** Its letters of other scripts, each once, in order. */
  readonly strangers: ReadonlyArray<{readonly letter: string; readonly script: Script}>
  /** Whether each stranger has a look-alike in the script of the word: then nobody could mean them. */
  readonly certain: boolean
}

const word = /[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+/gu
/** A century or the like with its ending, as in `XXв.` or `XIXй`; no other numerals are printed so. */
const numeral = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?:в|вв|г|гг|й|я|е|го|му|м|х|ый|ая|ое|ого|ому|ым|ой)$/u
const romanNumeral = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/**
 * The words of a text in which letters of several scripts stand side by side. Parts of a compound that a hyphen, a digit or an
 * apostrophe joins are words of their own.
 *
 * Left alone: a Roman numeral with its ending, and a foreign word or abbreviation with an ending in small letters (`Facebookтон`, `SMSа`),
 * if it has a letter that could not be of the other script. An ending that could be of the foreign word itself (`Bridgе`) is a guess.
 */
export function mixedWords(text: string): ReadonlyArray<MixedWord> {
  return [...text.matchAll(word)].flatMap(({0: found, index: start}): ReadonlyArray<MixedWord> => {
    const letters = [...found].filter((letter) => scriptOf(letter))
    const present = scripts.filter((script) => letters.some((letter) => scriptOf(letter) === script))
    const inflection = inflectionOf(letters.join(''))
    if (present.length < 2 || inflection === 'plain') return []
    const whole = present.filter((script) => letters.every((letter) => lookAlike(letter, script)))
    const script = scriptOfWord(letters, whole.length > 0 ? whole : present, text)
    const strangers = [...new Set(letters)].flatMap((letter) => {
      const other = scriptOf(letter)
      return other && other !== script ? [{letter, script: other}] : []
    })
    return [{start, end: start + found.length, script, strangers, certain: whole.length > 0 && inflection === 'none'}]
  })
}

/** Whether a word is a numeral, a foreign word or an abbreviation with an ending; `perhaps` where the ending could be the word's own. */
function inflectionOf(letters: string): 'plain' | 'perhaps' | 'none' {
  if (numeral.test(letters)) return 'plain'
  const [, stem = '', ending = ''] = /^(\p{Script=Latin}{2,})((?:(?=\p{Ll})\p{Script=Cyrillic})+)$/u.exec(letters) ?? []
  if ([...stem].every((letter) => lookAlike(letter, 'Cyrillic'))) return 'none'
  const isAbbreviation = /^\p{Lu}+$/u.test(stem)
  return isAbbreviation || [...ending].some((letter) => !lookAlike(letter, 'Latin')) ? 'plain' : 'perhaps'
}

/** The script of which a word needs to change the fewest letters; of two, that of a Roman numeral, or of most of the text round it. */
function scriptOfWord(letters: ReadonlyArray<string>, candidates: ReadonlyArray<Script>, text: string): Script {
  if (candidates.includes('Latin') && romanNumeral.test(letters.map((letter) => lookAlike(letter, 'Latin')).join(''))) return 'Latin'
  const weight = (script: Script) => letters.filter((letter) => scriptOf(letter) === script).length
  const round = (script: Script) => [...text].filter((letter) => scriptOf(letter) === script).length
  return candidates.toSorted((a, b) => weight(b) - weight(a) || round(b) - round(a))[0]!
}
