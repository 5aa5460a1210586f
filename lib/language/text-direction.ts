import {textScript} from './text-script.ts'

/** Scripts that are written from right to left, by ISO 15924: what the Unicode Character Database gives the bidirectional classes R and AL. */
const rightToLeft: ReadonlySet<string> = new Set(
  (
    'Adlm Arab Aran Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx ' +
    'Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'
  ).split(' ')
)

/**
 * The direction in which a language is written: by the script that its tag names (BCP 47), else by the one that it mostly has. It does not
 * ask `Intl` for the direction itself, whose answer looks at the language alone: `ky-Arab` would run from left to right.
 */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(textScript(lang) ?? '') ? 'rtl' : 'ltr'
}
