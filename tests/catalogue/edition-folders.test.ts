import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {editionFolders} from '#lib/catalogue/edition-folders.ts'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

let root: string
let content: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content мост '))
  content = join(root, 'content')
})
afterEach(() => rmSync(root, {recursive: true}))

describe('no edition is no success', () => {
  const making: Readonly<Record<string, () => void>> = {
    'a folder that is not there': () => undefined,
    'an empty folder': () => mkdirSync(content),
    'a folder of files': () => {
      mkdirSync(content)
      writeFileSync(join(content, 'README.md'), '')
    },
    'a folder of hidden folders': () => mkdirSync(join(content, '.git'), {recursive: true}),
    'a file': () => writeFileSync(content, ''),
    'a link to nowhere': () => symlinkSync(join(root, 'nowhere'), content),
    'a link to itself': () => symlinkSync(content, content),
    'an edition at the address of the search of all editions': () => mkdirSync(join(content, 'search'), {recursive: true}),
    'an edition that leads nowhere': () => {
      mkdirSync(join(content, 'sound'), {recursive: true})
      symlinkSync(join(root, 'nowhere'), join(content, 'bridges'))
    }
  }
  test.each(Object.keys(making))('%s is refused in a sentence', (what) => {
    making[what]?.()
    expect(() => editionFolders(content)).toThrow(Refusal)
    expect(() => editionFolders(content)).toThrow(/^[^\n]*content[^\n]*$/)
  })
})

describe('a link', () => {
  test('to the folder of an edition is an edition, with all its files', () => {
    mkdirSync(join(root, 'elsewhere/support'), {recursive: true})
    writeFileSync(join(root, 'elsewhere/edition.yaml'), 'lang: ky')
    writeFileSync(join(root, 'anna.json'), '{}')
    symlinkSync(join(root, 'anna.json'), join(root, 'elsewhere/support/anna.json'))
    mkdirSync(content)
    symlinkSync(join(root, 'elsewhere'), join(content, 'bridges-2001'))
    expect(editionFolders(content)).toEqual(['bridges-2001'])
    expect([...readFolder(join(content, 'bridges-2001')).keys()]).toEqual(['edition.yaml', 'support/anna.json'])
  })

  test('to a folder that it stands in ends the reading of no edition', () => {
    mkdirSync(join(content, 'a/support'), {recursive: true})
    writeFileSync(join(content, 'a/edition.yaml'), '')
    symlinkSync(join(content, 'a'), join(content, 'a/support/again'))
    expect([...readFolder(join(content, 'a')).keys()]).toEqual(['edition.yaml'])
  })

  test('of a file to nowhere is refused in a sentence that names it', () => {
    mkdirSync(join(content, 'a'), {recursive: true})
    symlinkSync(join(root, 'nowhere'), join(content, 'a/printed.txt'))
    expect(() => readFolder(join(content, 'a'))).toThrow(Refusal)
    expect(() => readFolder(join(content, 'a'))).toThrow(/printed\.txt/)
  })
})
