import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fitLines} from '#lib/publish/fit-lines.ts'
import {isDrawn} from '#lib/publish/is-drawn.ts'
import {pictureDrawing, type PictureDrawing} from '#lib/publish/picture-drawing.ts'
import {pictureFonts} from '#lib/publish/picture-fonts.ts'
import {titlePicture} from '#lib/publish/title-picture.ts'
import {writePictures} from '#lib/publish/write-pictures.ts'
import {named, readXml, textOf} from '../exports/read-xml.ts'

/** Each letter is as wide as its size. */
const box = {width: 100, height: 40, sizes: [20, 10], leading: 1, widthOf: (text: string) => text.length}

describe('a text in a box', () => {
  test('is set in the largest letters in which it fits', () => {
    expect(fitLines('abcde fg', box)).toEqual({size: 20, lines: ['abcde', 'fg']})
    expect(fitLines('abcdef gh', box)).toEqual({size: 10, lines: ['abcdef gh']})
  })

  test('loses its end where even the smallest letters are too large, and says so', () => {
    expect(fitLines('abcdefgh ijklmnop qrstuvwx yzabcdef ghi', box)).toEqual({
      size: 10,
      lines: ['abcdefgh', 'ijklmnop', 'qrstuvwx', 'yzabcdef…']
    })
  })

  test('loses the end of a word that is wider than the box, by whole letters', () => {
    expect(fitLines('abcdefghijklmno', {...box, sizes: [10]}).lines).toEqual(['abcdefghi…'])
    expect(fitLines('и\u0306и\u0306и\u0306', {...box, width: 50, sizes: [10]}).lines).toEqual(['и\u0306и\u0306…'])
  })
})

test('our fonts have Kyrgyz, Russian and Latin letters, and those of no other script', () => {
  expect(['Ң ө Ү «Көпүрө», № 5', 'Brücken – Köprüler', 'Ə ğ'].map(isDrawn)).toEqual([true, true, true])
  expect(['قىرعىز', '橋', 'Μπλε', '🏔'].map(isDrawn)).toEqual([false, false, false, false])
})

const title = {title: 'Көпүрөлөр & өзөндөр: <Ң Ө Ү>', lang: 'ky', above: 'Көпүрө жарчысы, 2001', below: ['Примерова, Анна', '橋']}
let drawing: PictureDrawing
let root: string

beforeAll(async () => {
  drawing = await pictureDrawing(await pictureFonts(Object.values(title).flat().join('')))
  root = mkdtempSync(join(tmpdir(), 'pictures мост '))
})
afterAll(() => rmSync(root, {recursive: true}))

test('a picture says the title letter by letter, what stands round it, and no line that it has no letters for', () => {
  const words = named(readXml(titlePicture(title, drawing.widthOf)).root, 'text').map(({element}) => textOf(element))
  expect([words[0], words.slice(1, -1).join(' '), words.at(-1)]).toEqual(['Көпүрө жарчысы, 2001', title.title, 'Примерова, Анна'])
})

test('no line of a picture runs over its edge', () => {
  for (const text of ['Көпүрө', 'Көпүрөлөр жана өзөндөр '.repeat(8), 'Көпүрө'.repeat(40)]) {
    const lines = named(readXml(titlePicture({...title, title: text, above: text, below: [text]}, drawing.widthOf)).root, 'text')
    for (const {element} of lines) {
      const [left, size, base] = ['x', 'font-size', 'y'].map((name) => Number(element.attributes[name])) as [number, number, number]
      expect(left + drawing.widthOf(textOf(element)) * size).toBeLessThanOrEqual(1120)
      expect(base).toBeLessThanOrEqual(600)
    }
  }
})

test('letters of each script are drawn with their own widths, and none is missing', () => {
  for (const letter of 'ҢӨҮңөүЖщAz') expect(drawing.widthOf(letter)).toBeGreaterThan(0.2)
  expect(drawing.widthOf('ab')).toBeGreaterThan(drawing.widthOf('a'))
})

test('pictures are PNG of 1200 by 630 pixels, the icon as wide as it is asked for; the same bytes again, and what is gone is deleted', async () => {
  const pictures = {
    iconSizes: [192],
    titles: new Map([
      ['a.ky.png', title],
      ['b.ky.png', {...title, title: '橋'}]
    ])
  }
  const folder = join(root, 'made')
  await writePictures(folder, 'public/icon.svg', pictures)
  const first = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const)
  expect(
    first.map(([name, bytes]) => `${name} ${bytes.toString('latin1', 1, 4)} ${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`)
  ).toEqual(['a.ky.png PNG 1200 630', 'icon-192.png PNG 192 192'])
  writeFileSync(join(folder, 'old.png'), '')
  await writePictures(folder, 'public/icon.svg', pictures)
  expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])).toEqual(first)
})
