import {expect, test} from 'vitest'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

test('compiles the sound edition without a fault', () => {
  expect(compileEdition('alte-bruecken-2001', soundFiles()).diagnostics).toEqual([])
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
  const words = claims.map(({id, reach, stated}) => ({
    id,
    stated,
    text: reach.map(({end, start, unit}) => units.find((candidate) => candidate.id === unit)!.text.slice(start, end)).join(' ')
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
