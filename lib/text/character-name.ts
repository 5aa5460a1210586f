import {codePoint} from './code-points.ts'

/** Names of Unicode for what cannot be seen, or only by its effect. */
const names: Readonly<Record<string, string>> = {
  '\0': 'NULL',
  '\u00AD': 'SOFT HYPHEN',
  '\u034F': 'COMBINING GRAPHEME JOINER',
  '\u061C': 'ARABIC LETTER MARK',
  '\u115F': 'HANGUL CHOSEONG FILLER',
  '\u1160': 'HANGUL JUNGSEONG FILLER',
  '\u180E': 'MONGOLIAN VOWEL SEPARATOR',
  '\u200B': 'ZERO WIDTH SPACE',
  '\u200C': 'ZERO WIDTH NON-JOINER',
  '\u200D': 'ZERO WIDTH JOINER',
  '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\u3164': 'HANGUL FILLER',
  '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
  '\uFFFD': 'REPLACEMENT CHARACTER'
}

/** A character that cannot be seen, by number and name: `U+200B ZERO WIDTH SPACE`; by its kind where few would know the name. */
export function characterName(character: string): string {
  return `${codePoint(character)} ${names[character] ?? kindOf(character)}`
}

function kindOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return '(a control character)'
  if (/\p{Cs}/u.test(character)) return '(half of a character)'
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return '(no character)'
  return /\p{Co}/u.test(character) ? '(a character of private use)' : '(an invisible character)'
}
