/** A word with something in it, or at it, that nobody sees; UTF-16 offsets into the text, `end` exclusive. */
export interface HiddenWord {
  readonly start: number
  readonly end: number
  /** What nobody sees, each once, in order. */
  readonly hidden: ReadonlyArray<string>
}

const ignorable = /\p{Default_Ignorable_Code_Point}/u
const run = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/gu
/** Letters of scripts that need nothing invisible; others join or part their letters by it. */
const plain = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u
/** What keeps two words on a line, or says in which direction to write, has its use where it stands. */
const joiner = /\u2060/u
const direction = /[\u061C\u200E\u200F\u2066-\u2069]/u
const writtenLeftwards = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * The words of a text that hide something: a soft hyphen, a space or joiner of no width, a sign that turns the direction of writing.
 *
 * Left alone: what scripts other than Latin, Cyrillic and Greek need within a word, signs of direction in a text that goes in both,
 * and a word joiner at the edge of a word.
 */
export function hiddenWords(text: string): ReadonlyArray<HiddenWord> {
  const bothWays = writtenLeftwards.test(text)
  return [...text.matchAll(run)].flatMap(({0: found, index: start}): ReadonlyArray<HiddenWord> => {
    const characters = [...found]
    const isSeen = (character: string) => !ignorable.test(character)
    const hidden = characters.filter((character, at) => {
      if (isSeen(character)) return false
      const before = characters.slice(0, at).findLast(isSeen)
      const after = characters.slice(at).find(isSeen)
      const beside = [before, after].filter((other) => other !== undefined && plain.test(other)).length
      return beside >= (joiner.test(character) ? 2 : 1) && !(bothWays && direction.test(character))
    })
    return hidden.length > 0 ? [{start, end: start + found.length, hidden: [...new Set(hidden)]}] : []
  })
}
