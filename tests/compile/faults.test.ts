import {expect, describe, test} from 'vitest'
import {faultCases, faultsOf} from './fault-case.ts'
import {sentencesIn} from './sentences.ts'

const outcomes = faultCases.map((fault) => ({...fault, outcome: faultsOf(fault)}))

describe('an encoding fault stops the edition with one line that teaches, and no other', () => {
  test.each(outcomes)('$file: $title', ({also = [], expected, hint, outcome}) => {
    expect(outcome.lines).toContain(`${expected}\n    Hint: ${hint}`)
    expect(outcome.lines.map((line) => line.split('\n')[0]).sort()).toEqual([expected, ...also].sort())
    expect(outcome.isEdition).toBe(false)
  })
})

describe('what is no fault is none', () => {
  test.each<readonly [string, Parameters<typeof faultsOf>[0]]>([
    ['a scan beside the texts', {file: 'scan.pdf', hex: '255044462d312e37ff00'}],
    ['a picture without an ending', {file: 'page1', hex: '89504e470d0a1a0a00'}],
    ['a README', {file: 'README.md', replace: 'Alte Brücken'}],
    ['what a system leaves behind', {file: '.DS_Store', hex: '0000'}],
    ['what an editor’s program leaves behind', {file: 'body.de.md~', replace: 'x'}],
    ['a file that only has a comment', {file: 'findings.yaml', replace: '# none yet\n'}],
    ['an anchor and its alias', {file: 'edition.yaml', find: 'issue: "1"', replace: 'issue: &one "1"\nvolume: *one'}],
    ['tabs in JSON', {file: 'support/anna.json', replace: '{\n\t"edition": "alte-bruecken-2001",\n\t"marks": []\n}'}],
    ['lines that end as on Windows', {file: 'edition.yaml', find: 'lang: de\n', replace: 'lang: de\r\n'}]
  ])('%s', (_, change) => {
    expect(faultsOf(change).lines).toEqual([])
  })
})

test('whatever the compiler can say, a case makes it say', () => {
  const said = outcomes.flatMap(({outcome}) => outcome.lines)
  const unsaid = sentencesIn(['lib/compile', 'lib/markdown']).filter(({isIn}) => !said.some(isIn))
  expect(unsaid.map(({site, text}) => `${site}  ${text}`)).toEqual([])
})
