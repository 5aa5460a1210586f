import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {readParts} from '#lib/cli/pdf/read-parts.ts'
import {runCommand} from '#lib/cli/run-command.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {bodyOf, correctedText, type Edition} from '#lib/edition/index.ts'
import {editionVolumes} from '#lib/volumes/edition-volumes.ts'
import {otherBase, otherContent, otherSite} from './places.ts'
import {readPdf} from './read-pdf.ts'

const id = 'mosty-2002'
let folder: string

function print(out: string, ...args: ReadonlyArray<string>): Promise<number> {
  return runCommand('node_modules/tsx/dist/cli.mjs', ['lib/cli/pdf.ts', '--edition', id, '--out', join(folder, out), ...args], {
    CONTENT_DIR: otherContent,
    OUT_DIR: otherSite,
    SITE_URL: `https://editions.example.org${otherBase}`,
    BASE_PATH: ''
  })
}

const fileOf = (out: string, volume: string): string => join(folder, out, `${id}.${volume}.pdf`)

function edition(): Edition {
  return compileEdition(id, readFolder(join(otherContent, id))).edition!
}

/** The letters of a text: lines end where the paper does, and the numbers of paragraphs and pages of the print stand between its words. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}]+/gu, '')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'volumes-'))
  expect(await print('first', '--volume', 'ru', '--volume', 'en', '--volume', 'complete.en')).toBe(0)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('the volume of a language holds every segment of its body, in the order of its tags, and no head of a page among them', async () => {
  const {pages} = await readPdf(fileOf('first', 'ru'))
  const text = letters(pages.join(''))
  let from = 0
  for (const unit of bodyOf(edition(), 'ru')) {
    for (const segment of unit.segments) {
      const words = letters(correctedText(unit, segment))
      const at = text.indexOf(words, from)
      expect(at, segment.id).toBeGreaterThanOrEqual(from)
      from = at + words.length
    }
  }
  const {authors} = edition().metadata
  expect(pages.slice(1).filter((page) => page.startsWith(`${authors[0]!.name.ru.split(',')[0]}. `))).toEqual([])
})

test('the volume of a translation says in its text and in its record that it is ours', async () => {
  const {pages, record} = await readPdf(fileOf('first', 'en'))
  const text = letters(pages.join(''))
  expect(letters(pages[0]!)).toContain(letters('translation by this edition, not the author’s words'))
  expect(record['Subject']).toMatch(/^Translation by this edition/)
  for (const unit of edition().translations[0]!.units) expect(text).toContain(letters(unit.text))
})

test('it is tagged, says its language and what it is, and its outline names each of its headings as it is read', async () => {
  const {isTagged, languages, outline, record, roles} = await readPdf(fileOf('first', 'ru'))
  const {authors, title, versionDate} = edition().metadata
  expect(isTagged).toBe(true)
  expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Link']))
  expect(record).toMatchObject({Title: title['ru'], Author: authors.map(({name}) => name.ru).join('; '), Language: 'ru'})
  expect(record['CreationDate']).toBe(`D:${versionDate.replaceAll('-', '')}000000Z`)
  expect(languages).toContain('(ru)')
  expect(outline[0]).toBe(title['ru'])
  const headings = bodyOf(edition(), 'ru').filter(({kind}) => kind === 'heading')
  expect(outline).toEqual(expect.arrayContaining(headings.map(({corrected}) => corrected.trim())))
})

test('every letter is in the file, in fonts of ours as far as they have it', async () => {
  for (const volume of ['ru', 'complete.en']) {
    const {fonts} = await readPdf(fileOf('first', volume))
    expect([...fonts].filter(([, isThere]) => !isThere)).toEqual([])
    expect([...fonts.keys()].filter((name) => name.includes('Literata')).length).toBeGreaterThan(0)
    expect([...fonts.keys()].filter((name) => name.startsWith('/Type3'))).toEqual([])
  }
})

test('the complete volume holds each text, the print apart from what is translated, the references and the statement on the edition', async () => {
  const {addresses, outline, pages} = await readPdf(fileOf('first', 'complete.en'))
  const text = letters(pages.join(''))
  const {references, translations, units} = edition()
  for (const unit of [...units, ...translations[0]!.units]) expect(text, unit.id).toContain(letters(unit.corrected))
  for (const {printed} of references) expect(text).toContain(letters(printed))
  expect(outline).toEqual(expect.arrayContaining(['References', 'Names', 'Apparatus']))
  expect([...addresses].filter((address) => /127\.0\.0\.1|localhost/u.test(address))).toEqual([])
})

test('the list of contents gives the page on which each part begins', async () => {
  const {pages} = await readPdf(fileOf('first', 'complete.en'))
  // The list names each part too: what only the part itself says is on the page that the list gives, and the list on none of them.
  const parts = [
    ['References', edition().references[0]!.printed],
    ['Apparatus', 'Editorial principles']
  ] as const
  for (const [title, said] of parts) {
    const listed = pages.findIndex((page) => new RegExp(String.raw`${title}\s+\d+`, 'u').test(page))
    const number = Number(new RegExp(String.raw`${title}\s+(\d+)`, 'u').exec(pages[listed] ?? '')?.[1])
    expect(letters(pages[listed] ?? ''), title).not.toContain(letters(said))
    expect(letters(pages[number - 1] ?? ''), title).toContain(letters(said))
  }
})

test('the site has each page of each volume of its editions', () => {
  for (const other of readdirSync(otherContent)) {
    const compiled = compileEdition(other, readFolder(join(otherContent, other))).edition!
    for (const volume of editionVolumes(compiled)) expect(readParts(otherSite, volume).length, volume.name).toBe(volume.pages.length)
  }
})

test('printed again, it is the same file', async () => {
  expect(await print('second', '--volume', 'ru', '--paper', 'A4')).toBe(0)
  expect(readFileSync(fileOf('second', 'ru')).equals(readFileSync(fileOf('first', 'ru')))).toBe(true)
})

test('what is asked for and is not there is refused, and nothing is written', async () => {
  expect(await print('third', '--volume', 'fr')).toBe(1)
  expect(await print('third', '--paper', 'A5')).toBe(1)
  expect(existsSync(join(folder, 'third'))).toBe(false)
})
