import {expect, test} from 'vitest'
import {checkReport, formatReport} from '#lib/cli/check-report.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {soundFiles} from '../sound-edition.ts'

const sound = {id: 'alte-bruecken-2001', compilation: compileEdition('alte-bruecken-2001', soundFiles())}
const broken = {
  id: 'neue-bruecken-2002',
  compilation: compileEdition('neue-bruecken-2002', soundFiles().set('findings.yaml', new TextEncoder().encode('findings: [{}]')))
}

test('counts the findings without listing them', () => {
  expect(formatReport([sound], false)).toBe('1 editions, 0 faults, 4 findings, 0 claims without a source')
})

test('lists each finding where an editor finds it, if asked to', () => {
  expect(formatReport([sound], true).split('\n')).toEqual([
    'alte-bruecken-2001/references.yaml:4:7  One and the same source is listed several times: 1 a, 2 a.  source-is-listed-once (slight, proven)',
    'alte-bruecken-2001/references.yaml:4:7  The same address is printed otherwise in source 2 a: only a hyphen differs; one of the two forms is probably wrong.  address-is-whole (moderate, proven)',
    'alte-bruecken-2001/references.yaml:4:7  No date of the source is printed.  source-has-date (slight, proven)',
    'alte-bruecken-2001/references.yaml:5:7  No date of the source is printed.  source-has-date (slight, proven)',
    '1 editions, 0 faults, 4 findings, 0 claims without a source'
  ])
})

test('has the findings in its JSON as edition.json has them, and none of an edition that does not compile', () => {
  const {editions, faults, findings} = checkReport([sound, broken])
  expect(faults).toBe(broken.compilation.diagnostics.length)
  expect(faults).toBeGreaterThan(0)
  expect(findings).toBe(4)
  expect(editions.map((edition) => edition.findings.map(({id, rule}) => `${rule} ${id}`))).toEqual([
    [
      'source-is-listed-once source-is-listed-once-ref-1-a',
      'address-is-whole address-is-whole-ref-1-a',
      'source-has-date source-has-date-ref-1-a',
      'source-has-date source-has-date-ref-1-b'
    ],
    []
  ])
})
