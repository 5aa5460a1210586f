import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {readFolder} from '#lib/catalogue/read-folder.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync('tests/fixtures/content/alte-bruecken-2001', join(folder, 'alte-bruecken-2001'), {recursive: true})
})
afterEach(() => {
  rmSync(folder, {recursive: true})
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The catalogue of our folder: the environment is read once, when the module is. */
async function catalogue(environment: Readonly<Record<string, string>> = {}): Promise<typeof import('#lib/catalogue/editions.ts')> {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', folder)
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  return import('#lib/catalogue/editions.ts')
}

function change(path: string, find: string, replace: string): void {
  const file = join(folder, 'alte-bruecken-2001', path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(find)
  writeFileSync(file, text.replace(find, replace))
}

describe('the editions on disk', () => {
  test('are the folders of the content folder by name, without files and hidden folders', async () => {
    for (const name of ['zwei-2002', '.git']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'README.md'), '')
    const {contentFolder, editionIds} = await catalogue()
    expect(contentFolder).toBe(folder)
    expect(editionIds()).toEqual(['alte-bruecken-2001', 'zwei-2002'])
  })

  test('are compiled once in a build, and anew for who writes them', async () => {
    const {editionOf} = await catalogue()
    expect(editionOf('alte-bruecken-2001').metadata.issue).toBe('1')
    change('edition.yaml', 'issue: "1"', 'issue: "2"')
    expect(editionOf('alte-bruecken-2001').metadata.issue).toBe('1')
    const writing = await catalogue({NODE_ENV: 'development'})
    expect(writing.editionOf('alte-bruecken-2001').metadata.issue).toBe('2')
    change('edition.yaml', 'issue: "2"', 'issue: "3"')
    expect(writing.editionOf('alte-bruecken-2001').metadata.issue).toBe('3')
  })

  test('that do not compile are no editions, and say why', async () => {
    change('body.de.md', 'ref=anna-beispiel', 'ref=nobody')
    const {compilationOf, editionOf} = await catalogue()
    expect(compilationOf('alte-bruecken-2001').edition).toBeUndefined()
    expect(() => editionOf('alte-bruecken-2001')).toThrow(
      /^The edition `alte-bruecken-2001` does not compile:\nbody\.de\.md:7:4 {2}Unexpected entity `nobody`/
    )
  })
})

describe('an allowance', () => {
  const allowing = (at: string): void =>
    writeFileSync(
      join(folder, 'alte-bruecken-2001/findings.yaml'),
      `allowances:\n  - {rule: source-has-date, at: ${at}, because: {ky: Ачык., ru: Ясно., en: Clear.}}\n`
    )

  test('that silences a rule stands', async () => {
    allowing('ref-1-a')
    expect((await catalogue()).compilationOf('alte-bruecken-2001').diagnostics).toEqual([])
  })

  test('that silences nothing stops the edition', async () => {
    allowing('ref-2-a')
    const {diagnostics, edition} = (await catalogue()).compilationOf('alte-bruecken-2001')
    expect(edition).toBeUndefined()
    expect(diagnostics.map(({place}) => `${place.path}:${place.start?.line}`)).toEqual(['findings.yaml:2'])
  })
})

test('a folder is read with the folders in it, by paths with `/`, in order, without hidden files', () => {
  mkdirSync(join(folder, 'alte-bruecken-2001/support'))
  for (const name of ['support/bert.json', 'support/anna.json', 'support/.draft.json', '.DS_Store'])
    writeFileSync(join(folder, 'alte-bruecken-2001', name), name)
  const files = readFolder(join(folder, 'alte-bruecken-2001'))
  expect([...files.keys()]).toEqual([
    'abstract.de.md',
    'abstract.tr.md',
    'alignment.yaml',
    'body.de.md',
    'body.tr.md',
    'claims.yaml',
    'edition.yaml',
    'entities.yaml',
    'printed.txt',
    'quotations.yaml',
    'references.yaml',
    'support/anna.json',
    'support/bert.json'
  ])
  expect(new TextDecoder().decode(files.get('support/anna.json'))).toBe('support/anna.json')
})
