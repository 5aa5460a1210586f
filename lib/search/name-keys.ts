import {transliterationKey} from '#lib/language/transliteration-key.ts'
import {wordsOf} from '#lib/text/words.ts'

/** What schemes of romanisation write differently beyond what the key of a transliteration forgets; in this order. */
const schemes: ReadonlyArray<readonly [RegExp, string]> = [
  [/ə/gu, 'a'],
  [/ı/gu, 'i'],
  [/[ñŋ]/gu, 'n'],
  [/ş/gu, 'sh'],
  [/ç/gu, 'ch'],
  [/ğ|gh/gu, 'g'],
  [/w/gu, 'v'],
  [/q/gu, 'k'],
  [/x/gu, 'kh'],
  [/d?ž|дж|dsch|dzh|dj/gu, 'zh'],
  [/tsch/gu, 'ch'],
  [/sch/gu, 'sh']
]

/** J is ж in some schemes and й in others. */
const readingsOfJ: ReadonlyArray<string> = ['zh', 'y']

/**
 * What a name is in any transliteration: `~hadar` of Хайдар, Haydar and Khaydar, `~zhaparov` of Жапаров, Japarov and Dzhaparov alike. Too
 * short a key says nothing.
 */
export function nameKeys(name: string): ReadonlyArray<string> {
  return wordsOf(name).flatMap(({text}) => {
    const spelled = schemes.reduce((word, [letters, key]) => word.replace(letters, key), text.normalize('NFC').toLowerCase())
    const plain = spelled.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD')[0] ?? letter)
    const keys = readingsOfJ.map((reading) => transliterationKey(plain.replaceAll('j', reading)).replace(/(.)\1+/gu, '$1'))
    return [...new Set(keys)].flatMap((key) => (key.length > 2 ? [`~${key}`] : []))
  })
}
