import {describe, expect, test} from 'vitest'
import {oneLine} from '#lib/text/one-line.ts'

describe('a message', () => {
  test('is one line, whatever it quotes', () => {
    expect(oneLine('Unexpected `a\nb\r\n c\u2028d`, expected `e\tf`')).toBe('Unexpected `a b c d`, expected `e f`')
  })
  test('shows what turns the direction of writing, and what nobody sees, as numbers', () => {
    expect(oneLine('Unexpected `a\u202Eb\u200Bc\u0007`')).toBe('Unexpected `a[U+202E]b[U+200B]c[U+0007]`')
  })
  test('quotes the beginning of what is long', () => {
    const line = oneLine(`Unexpected \`${'ж'.repeat(100_000)}\`, expected a word`)
    expect(line).toBe(`Unexpected \`${'ж'.repeat(200)}…\`, expected a word`)
  })
  test('is short also where content holds the marks that quote it', () => {
    expect(oneLine(`Unexpected \`${'` `'.repeat(100_000)}\``).length).toBeLessThan(2100)
  })
  test('cuts no character in two', () => {
    expect(oneLine(`\`${'x'.repeat(199)}${'𝔊'.repeat(10)}\``)).toBe(`\`${'x'.repeat(199)}…\``)
  })
})
