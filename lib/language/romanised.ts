import {ALA_LC_ALT, translate} from 'iuliia'

/** A text in Latin letters, and the tag of what it is then in (BCP 47, with the variant that names the standard). */
export interface RomanisedText {
  readonly text: string
  readonly lang: string
}

/**
 * A text for readers of Latin script: Russian by the ALA-LC romanisation table, as library catalogues have it, without its ligatures and
 * diacritics. Undefined for languages whose table the library (`iuliia`) does not have.
 */
export function romanised(text: string, lang: string): RomanisedText | undefined {
  if (lang !== 'ru' || !/\p{Script=Cyrillic}/u.test(text)) return undefined
  return {text: translate(text, ALA_LC_ALT), lang: 'ru-Latn-alalc97'}
}
