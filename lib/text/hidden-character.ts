const suspect = /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFFD\u2028\u2029]|(?![\t\n\r])\p{Cc}/gu
const joiner = /[\u200C\u200D]/u
const variation = /[\uFE00-\uFE0F]/u
const directionMark = /[\u061C\u200E\u200F\u2066-\u2069]/u
const plain = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u
const writtenLeftwards = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * The first character of a text that nobody can see and no prose of Latin, Cyrillic or Greek letters needs: controls, spaces without
 * width, soft hyphens, what turns the direction of writing, what was lost, what is no character. `at` in UTF-16 code units.
 *
 * Left alone: joiners between letters of scripts that need them, signs of direction and isolates (not overrides) in a text that goes both ways, and
 * what chooses the form of a sign.
 */
export function hiddenCharacter(text: string): {readonly at: number; readonly character: string} | undefined {
  for (const {0: character, index: at} of text.matchAll(suspect)) {
    const [before = '', after = ''] = [[...text.slice(0, at)].at(-1), [...text.slice(at + character.length)][0]]
    const besidePlain = plain.test(before) || plain.test(after)
    if (joiner.test(character) && !besidePlain && before !== '' && after !== '') continue
    if (variation.test(character) && before !== '' && !plain.test(before)) continue
    if (directionMark.test(character) && writtenLeftwards.test(text)) continue
    return {at, character}
  }
  return undefined
}
