import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

interface Change {
  /** Left out where the sound edition has no such file. */
  readonly find?: string
  readonly replace: string
}

interface Case extends Change {
  readonly title: string
  readonly file: string
  /** Other files that the deviation touches. */
  readonly beside?: Readonly<Record<string, Change>>
  readonly expected: string
}

const cases: ReadonlyArray<Case> = parse(readFileSync('tests/compile/faults.yaml', 'utf8'))

function compileWith(file: string, change: (text: string) => string, files = soundFiles()) {
  files.set(file, new TextEncoder().encode(change(new TextDecoder().decode(files.get(file)))))
  return compileEdition('alte-bruecken-2001', files)
}

function replacing({find = '', replace}: Change) {
  return (text: string) => {
    if (find === '') expect(text).toBe('')
    expect(text).toContain(find)
    return text.replace(find, replace)
  }
}

const firstLines = (lines: ReadonlyArray<string>) => lines.map((line) => line.split('\n')[0])

test('compiles the sound edition without a fault', () => {
  expect(compileEdition('alte-bruecken-2001', soundFiles()).diagnostics).toEqual([])
})

describe('an encoding fault stops the edition with one line that teaches', () => {
  test.each(cases)('$title', ({beside = {}, expected, file, ...change}) => {
    const files = soundFiles()
    for (const [path, other] of Object.entries(beside)) compileWith(path, replacing(other), files)
    const {diagnostics, edition} = compileWith(file, replacing(change), files)
    expect(edition).toBeUndefined()
    expect(firstLines(diagnostics.map(formatDiagnostic))).toContain(expected)
  })
})

test('reports all faults of all files in one run, by file and position', () => {
  const files = soundFiles()
  for (const name of ['body.de.md', 'body.tr.md']) {
    const text = new TextDecoder()
      .decode(files.get(name))
      .replaceAll('ref=anna-beispiel', 'ref=nobody')
      .replaceAll('when=2001-05-05', 'when=yesterday')
    files.set(name, new TextEncoder().encode(text))
  }
  const {diagnostics} = compileEdition('alte-bruecken-2001', files)
  expect(diagnostics.map(({place, rule}) => `${place.path} ${rule}`)).toEqual([
    'body.de.md mention-is-registered',
    'body.de.md date-is-edtf',
    'body.tr.md mention-is-registered',
    'body.tr.md date-is-edtf'
  ])
})

test('names the nearest candidate in a hint', () => {
  const {diagnostics} = compileWith('body.de.md', (text) => text.replace('ref=anna-beispiel', 'ref=anna-beispil'))
  expect(diagnostics[0]?.hint).toBe('Did you mean `anna-beispiel`?')
})

test('refuses bytes that are no UTF-8 instead of guessing', () => {
  const files = soundFiles()
  files.set('body.de.md', Uint8Array.from([0x23, 0x0a, 0xcf, 0xf0, 0xe8]))
  const {diagnostics} = compileEdition('alte-bruecken-2001', files)
  expect(firstLines(diagnostics.map(formatDiagnostic))).toContain('body.de.md:2:1  Unexpected bytes, expected UTF-8  file-is-utf-8')
})

test('refuses decomposed letters', () => {
  const {diagnostics} = compileWith('body.de.md', (text) => text.normalize('NFD'))
  expect(diagnostics.map(({rule}) => rule)).toContain('text-is-nfc')
})

test('names each file that is missing', () => {
  const {diagnostics} = compileEdition('empty', new Map())
  expect(diagnostics.map(({place, rule}) => `${rule} ${place.path}`)).toEqual(
    expect.arrayContaining([
      'file-is-present alignment.yaml',
      'file-is-present edition.yaml',
      'file-is-present entities.yaml',
      'file-is-present printed.txt',
      'file-is-present references.yaml'
    ])
  )
})

test('freezes the edition to its leaves', () => {
  const edition = editionFrom()
  expect(() => (edition.units[0]!.segments as Array<unknown>).push(1)).toThrow(TypeError)
  expect(Object.isFrozen(edition.metadata.authors[0]!.name)).toBe(true)
})

test('gives every marker the claim that an editor stated, or its sentence up to the marker', () => {
  const {claims, units} = editionFrom()
  const words = claims.map(({id, spans, stated}) => ({
    id,
    stated,
    text: spans.map(({end, start, unit}) => units.find((candidate) => candidate.id === unit)!.text.slice(start, end)).join(' ')
  }))
  expect(words).toEqual([
    {id: 'claim-schoen', stated: true, text: 'A. Beispiel sagt: «Die Brücke ist schön. Sie bleibt»'},
    {id: 'claim-2', stated: false, text: 'Sie wurde um 10:30 Uhr am 5. Mai 2001 geöffnet'}
  ])
})

test('keeps a colon that only looks like a directive', () => {
  expect(editionFrom().units.find(({id}) => id === 'de-b2')!.text).toBe('Sie wurde um 10:30 Uhr am 5. Mai 2001 geöffnet [2].')
})

test('keeps the print and applies the corrections beside it', () => {
  const abstract = editionFrom().units.find(({id}) => id === 'de-a')!
  expect(abstract.text).toBe('Die Brücke wurde 2001 er-neuert. Sie trägt zwei Namen.')
  expect(abstract.corrected).toBe('Die Brücke wurde 2001 erneuert. Sie trägt zwei Namen.')
})
