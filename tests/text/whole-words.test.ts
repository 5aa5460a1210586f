import {expect, test} from 'vitest'
import {wholeWords} from '#lib/text/whole-words.ts'

test.each([
  ['Закон', 'он', 'Закон'],
  ['Закон о мосте', 'о мост', 'о мосте'],
  ['Закон о мосте', 'о', 'о'],
  ['«Мост»', 'Мост', 'Мост'],
  ['2001’де', '2001', '2001'],
  ['er-neuert', 'neuert', 'neuert'],
  ['橋は古い', '橋', '橋']
])('in %s the words of %s are %s', (text, part, words) => {
  // The last place: the first «о» is within a word.
  const start = part === 'о' ? text.indexOf(' о ') + 1 : text.indexOf(part)
  const whole = wholeWords(text, {start, end: start + part.length})
  expect(text.slice(whole.start, whole.end)).toBe(words)
})
