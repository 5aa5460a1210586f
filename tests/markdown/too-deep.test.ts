import {describe, expect, test} from 'vitest'
import {tooDeep} from '#lib/markdown/too-deep.ts'

const block = ':::title\n'

describe('a file goes too deep', () => {
  test.each<readonly [string, string, number, string]>([
    ['by eleven lists in a line', `Мост\n  ${'- '.repeat(11)}река`, 7, 'lists within lists'],
    ['by numbered lists', `${'1. '.repeat(11)}река`, 0, 'lists within lists'],
    ['by quotations that touch', `${'>'.repeat(11)}река`, 0, 'lists within lists'],
    ['by lists a tab apart', `${'-\t'.repeat(11)}река`, 0, 'lists within lists'],
    ['by an indentation', `${' '.repeat(101)}река`, 101, 'indentation of 101 characters'],
    ['by blocks that are not closed', block.repeat(11), 90, 'blocks within blocks'],
    ['by blocks with text between them', `${block}Мост\n`.repeat(11), 140, 'blocks within blocks'],
    ['by blocks whose end stands behind text', `${block}a :::\n`.repeat(11), 150, 'blocks within blocks'],
    ['by blocks whose end is a word', `${block}:::я\n`.repeat(11), 140, 'blocks within blocks'],
    ['by blocks of which one alone is closed', `${block.repeat(10)}:::\n${block.repeat(2)}`, 103, 'blocks within blocks'],
    ['by blocks behind ends that close nothing', `${':::\n'.repeat(5)}${block.repeat(11)}`, 110, 'blocks within blocks'],
    ['by emphasis', '*a '.repeat(101), 300, 'emphasis within emphasis'],
    ['by bold', '**a '.repeat(101), 400, 'emphasis within emphasis'],
    ['by emphasis over lines', '*a\n'.repeat(101), 300, 'emphasis within emphasis'],
    ['by emphasis of which one alone ends', `${'*a '.repeat(100)}b* *c *d`, 306, 'emphasis within emphasis'],
    ['by emphasis that begins within a word', `a*b ${'*c '.repeat(100)}`, 301, 'emphasis within emphasis'],
    ['by backticks', 'Мост\n````', 5, '4 backticks side by side']
  ])('%s', (_, source, offset, found) => {
    expect(tooDeep(source)).toEqual({offset, found})
  })
})

describe('a file does not go too deep', () => {
  test.each<readonly [string, string]>([
    ['by ten lists in a line', `${'- '.repeat(10)}река`],
    ['by an indentation of a hundred', `${' '.repeat(100)}река`],
    ['by white space alone', ' '.repeat(200)],
    ['by ten blocks', block.repeat(10)],
    ['by many blocks that are closed', `${block}Мост\n:::\n`.repeat(20)],
    ['by many blocks with white space behind their end', `${block}Мост\n::: \t\n`.repeat(20)],
    ['by the name of a block within text', 'Мост :::title\n'.repeat(20)],
    ['by a hundred stretches of emphasis within one another', '*a '.repeat(100)],
    ['by emphasis that ends', '*a* '.repeat(200)],
    ['by emphasis that the next paragraph does not end', '*a\n\n'.repeat(200)],
    ['by emphasis before a line of spaces', '*a\n  \n'.repeat(200)],
    ['by stars between spaces', 'a * b '.repeat(200)],
    ['by lines within words', `a_b ${'*c '.repeat(100)}`],
    ['by three backticks', '```']
  ])('%s', (_, source) => {
    expect(tooDeep(source)).toBeUndefined()
  })
})
