import {expect, test} from 'vitest'
import {sentenceCase} from '#lib/citing/sentence-case.ts'

test.each([
  ['Ozersk and Its Rivers: A History', ['Ozersk'], 'Ozersk and its rivers: A history'],
  ['What Is a Bridge? The Answer', [], 'What is a bridge? The answer'],
  ['Bridges. The Second Part', [], 'Bridges. The second part'],
  ['Bridges — A History – The End', [], 'Bridges — A history – The end'],
  ['The Kyrgyz-Azerbaijani Relations in October', [], 'The Kyrgyz-Azerbaijani relations in October'],
  ['The United States and the U.S. Bridges', [], 'The United States and the U.S. bridges'],
  ['What I Saw in the USSR, and What I’m Sure Of', [], 'What I saw in the USSR, and what I’m sure of'],
  ['“The Bridge” and (The) River', [], '“The bridge” and (the) river'],
  ['Ozerskians and Ozersk', ['Ozersk'], 'Ozerskians and Ozersk']
])('%s', (title, names, text) => {
  expect(sentenceCase(title, names)).toBe(text)
})
