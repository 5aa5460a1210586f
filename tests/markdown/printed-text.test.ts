import {describe, expect, test} from 'vitest'
import {PrintedText} from '#lib/markdown/printed-text.ts'

function written(...pieces: ReadonlyArray<string>): string {
  const printed = new PrintedText()
  for (const piece of pieces) printed.append(piece)
  return printed.text
}

describe('the text', () => {
  test('has one space for each run of white space, also where the run is written in pieces', () => {
    expect(written('Мост \n\t через', ' ', '\u00A0реку')).toBe('Мост через реку')
  })
  test('has none at its ends', () => {
    expect(written(' ', ' Мост', ' \n ')).toBe('Мост')
    expect(written('', ' ')).toBe('')
  })
  test('joins what is written without a space', () => expect(written('Мо', '-', '', 'ст')).toBe('Мо-ст'))
})

describe('a span', () => {
  test('begins behind the space before it and ends before the space behind it', () => {
    const printed = new PrintedText()
    printed.append('Мост ')
    const opened = printed.open()
    printed.append(' Анны ')
    const {end, printed: own, start} = printed.close(opened)
    printed.append(' открыт')
    expect([printed.text, printed.text.slice(start, end), own]).toEqual(['Мост Анны открыт', 'Анны', 'Анны'])
  })
  test('begins behind the white space that is its first character', () => {
    const printed = new PrintedText()
    printed.append('Мост,')
    const opened = printed.open()
    printed.append(' река')
    const {end, start} = printed.close(opened)
    expect([printed.text, printed.text.slice(start, end)]).toEqual(['Мост, река', 'река'])
  })
  test('that is empty stands where the next character will', () => {
    const printed = new PrintedText()
    printed.append('Мост, ')
    const {end, start} = printed.close(printed.open())
    printed.append('река')
    expect([start, end, printed.text.slice(end)]).toEqual([6, 6, 'река'])
  })
  test('that is empty, at the end, adds no space to the text', () => {
    const printed = new PrintedText()
    printed.append('Мост. ')
    printed.close(printed.open())
    expect(printed.text).toBe('Мост.')
  })
  test('begins at 0 where only white space was written before', () => {
    const printed = new PrintedText()
    printed.append(' \n')
    expect(printed.open()).toBe(0)
  })
})
