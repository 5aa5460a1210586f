import {expect, test} from 'vitest'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {soundFiles} from '../sound-edition.ts'

const files = [...soundFiles()].map(([path]) => path)

/** A file cut at each of these shares of its length. */
const shares = [0, 0.13, 0.37, 0.5, 0.71, 0.93]

test.each(files)('a cut %s is a fault or an edition, never an exception', (path) => {
  for (const share of shares) {
    const changed = soundFiles()
    const bytes = changed.get(path)!
    changed.set(path, bytes.subarray(0, Math.floor(bytes.length * share)))
    const {diagnostics, edition} = compileEdition('alte-bruecken-2001', changed)
    expect(edition === undefined).toBe(diagnostics.length > 0)
    // What follows from the cut is not told line by line.
    expect(diagnostics.length).toBeLessThan(6)
  }
})

const marks = [
  '{',
  '}',
  '[',
  ']',
  ':',
  '*',
  '&a ',
  '`',
  '"',
  '\\',
  '\0',
  '\n---\n',
  '\n:::',
  '{#',
  '- ',
  '| ',
  '> ',
  '<',
  '\t',
  '\uD800',
  ':s[',
  ':sic['
]

test.each(['abstract.de.md', 'edition.yaml', 'references.yaml'])(
  'a mark put anywhere into %s is a fault or an edition, never an exception',
  (path) => {
    const text = new TextDecoder().decode(soundFiles().get(path))
    marks.forEach((mark, index) => {
      const changed = soundFiles()
      const at = Math.floor((text.length * (index + 1)) / (marks.length + 1))
      changed.set(path, new TextEncoder().encode(`${text.slice(0, at)}${mark}${text.slice(at)}`))
      const {diagnostics, edition} = compileEdition('alte-bruecken-2001', changed)
      expect(edition === undefined).toBe(diagnostics.length > 0)
    })
  }
)
