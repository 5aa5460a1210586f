import {expect, test} from 'vitest'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {soundFiles} from '../sound-edition.ts'

/** The sound edition with more in one sentence of its body, as it is written and as it is printed. */
function compileWith(written: string, printed: string) {
  const files = soundFiles()
  const replace = (path: string, text: string) => {
    const before = new TextDecoder().decode(files.get(path))
    files.set(path, new TextEncoder().encode(before.replace('Sie bleibt»', () => `${text} Sie bleibt»`)))
  }
  replace('body.de.md', written)
  replace('printed.txt', printed)
  return compileEdition('alte-bruecken-2001', files)
}

const repeated = (text: string, times: number) => Array.from({length: times}, () => text).join(' ')

// Whoever copies what grows, or looks through all for each, needs hours for these: the test would not end.
test.each([
  ['a paragraph of two megabytes', repeated('мост и река', 100_000), repeated('мост и река', 100_000)],
  ['five thousand names', repeated(':person[Anna]{ref=anna-beispiel} und', 5000), repeated('Anna und', 5000)],
  ['five thousand misprints', repeated('Brü:sic[-]{corr="" kind=hyphenation}cke', 5000), repeated('Brü-cke', 5000)],
  ['two thousand dates', repeated(':date[5. Mai 2001]{when=2001-05-05}', 2000), repeated('5. Mai 2001', 2000)],
  ['two thousand markers', repeated('Ja :cite[2]', 2000), repeated('Ja [2]', 2000)]
])('%s in one sentence compile', (_, written, printed) => {
  const {diagnostics, edition} = compileWith(written, printed)
  expect(diagnostics).toEqual([])
  expect(edition!.units.find(({id}) => id === 'de-b1')!.text).toContain(printed.slice(-1000))
})

test('thirty thousand colons are prose', () => {
  const prose = repeated(':a мост', 30_000)
  expect(compileWith(prose, prose).diagnostics).toEqual([])
})
