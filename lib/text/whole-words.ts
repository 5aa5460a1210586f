/** Scripts that set no space between words: where a word ends there only a dictionary knows. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script=${script}}`).join('')
const letter = new RegExp(`(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]`, 'u')

/** A stretch of a text with the rest of the words that it begins or ends within; UTF-16 offsets, `end` exclusive. */
export function wholeWords(
  text: string,
  {end, start}: {readonly start: number; readonly end: number}
): {readonly start: number; readonly end: number} {
  let [from, to] = [start, end]
  if (letter.test(text[from] ?? '')) while (letter.test(text[from - 1] ?? '')) from -= 1
  if (letter.test(text[to - 1] ?? '')) while (letter.test(text[to] ?? '')) to += 1
  return {start: from, end: to}
}
