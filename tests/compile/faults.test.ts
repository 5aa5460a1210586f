import {expect, describe, test} from 'vitest'
import {faultCases, faultsOf, type FaultCase} from './fault-case.ts'
import {sentencesIn} from './sentences.ts'

const outcomes = new Map<FaultCase, ReturnType<typeof faultsOf>>()

/** What becomes of a case, compiled once, and within its test: whoever measures which test runs which line asks for that. */
function outcomeOf(fault: FaultCase): ReturnType<typeof faultsOf> {
  const outcome = outcomes.get(fault) ?? faultsOf(fault)
  outcomes.set(fault, outcome)
  return outcome
}

describe('an encoding fault stops the edition with one line that teaches, and no other', () => {
  test.each(faultCases)('$file: $title', (fault) => {
    const {also = [], expected, hint} = fault
    const outcome = outcomeOf(fault)
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
    ['a date of less than its words say', {file: 'body.de.md', find: 'when=2001-05-05', replace: 'when=2001-05'}],
    ['a date with a doubt of ours', {file: 'body.de.md', find: 'when=2001-05-05', replace: 'when="2002-05-05?"'}],
    [
      'a date as it is corrected',
      {
        file: 'body.de.md',
        find: ':date[am 5. Mai 2001]',
        replace: ':date[am 5. Mai :sic[1002]{corr=2001 kind=typo}]',
        beside: {'printed.txt': {find: 'am 5. Mai 2001', replace: 'am 5. Mai 1002'}}
      }
    ],
    [
      'a date other than its words, where an editor says why',
      {
        file: 'body.de.md',
        find: 'when=2001-05-05',
        replace: 'when=2001-05-04',
        beside: {
          'findings.yaml': {replace: 'allowances: [{rule: date-agrees-with-its-words, at: de-b2-1, because: {ky: а, ru: а, en: a}}]'}
        }
      }
    ],
    [
      'a row of two times, where an editor says why',
      {
        file: 'abstract.tr.md',
        find: ':date[2001 yılında]{when=2001}',
        replace: ':date[o yıl]{when=1999}',
        beside: {
          'printed.txt': {find: '2001 yılında', replace: 'o yıl'},
          'findings.yaml': {replace: 'allowances: [{rule: row-has-one-date, at: tr-a1, because: {ky: а, ru: а, en: a}}]'}
        }
      }
    ],
    [
      'a row of two times that are printed so',
      {
        file: 'abstract.tr.md',
        find: ':date[2001 yılında]{when=2001}',
        replace: ':date[1999 yılında]{when=1999}',
        beside: {'printed.txt': {find: '2001 yılında', replace: '1999 yılında'}}
      }
    ],
    [
      'a quotation within a quotation',
      {
        file: 'quotations.yaml',
        find: '  speaker: anna-beispiel',
        replace: '  speaker: anna-beispiel\n- id: inner\n  from: {segment: de-b1-1, quote: schön}\n  to: {segment: de-b1-1, quote: schön}'
      }
    ],
    [
      'a missing space that is supplied',
      {
        file: 'body.de.md',
        find: '10:30 Uhr',
        replace: ':sic[10:30]{corr="10:30 " kind=spacing}Uhr',
        beside: {'printed.txt': {find: '10:30 Uhr', replace: '10:30Uhr'}}
      }
    ],
    ['tabs in JSON', {file: 'support/anna.json', replace: '{\n\t"edition": "alte-bruecken-2001",\n\t"marks": []\n}'}],
    ['lines that end as on Windows', {file: 'edition.yaml', find: 'lang: de\n', replace: 'lang: de\r\n'}]
  ])('%s', (_, change) => {
    expect(faultsOf(change).lines).toEqual([])
  })
})

// It reads the sources, which mutation testing rewrites.
test.skipIf(process.env['MUTATION'])('whatever the compiler can say, a case makes it say', () => {
  const said = faultCases.flatMap((fault) => outcomeOf(fault).lines)
  const unsaid = sentencesIn(['lib/compile', 'lib/markdown']).filter(({isIn}) => !said.some(isIn))
  expect(unsaid.map(({site, text}) => `${site}  ${text}`)).toEqual([])
})
