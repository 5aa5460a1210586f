import {describe, expect, test} from 'vitest'
import {audit, findings} from '#lib/checks/audit.ts'
import {checkAllowances} from '#lib/checks/check-allowances.ts'
import {rules} from '#lib/checks/rules.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {editionFrom} from '../sound-edition.ts'

const because = '{ky: Ооба., ru: Да., en: Yes.}'
const reader = `{id: short, kind: other, places: [ref-1], evidence: [{at: ref-1, quote: Brief}], certainty: guess, gravity: slight, text: ${because}}`

/** The edition in German and Turkish, whose record has four faults. */
function withFindings(yaml: string) {
  return editionFrom({'findings.yaml': yaml})
}

/** The names of the rules as a message lists them. */
const everyRule = rules.map(({id}) => `\`${id}\``).join(', ')

describe('the findings of an edition', () => {
  test('are those of the rules, then those of the reader', () => {
    expect(findings(withFindings(`findings: [${reader}]`)).map(({id, rule}) => `${rule} ${id}`)).toEqual([
      'source-is-listed-once source-is-listed-once-ref-1-a',
      'address-is-whole address-is-whole-ref-1-a',
      'source-has-date source-has-date-ref-1-a',
      'source-has-date source-has-date-ref-1-b',
      'reader short'
    ])
  })

  test('are looked for once an edition', () => {
    const edition = editionFrom()
    expect(audit(edition)).toBe(audit(edition))
  })
})

describe('an allowance', () => {
  test('silences the findings of its rule at its place and no others, and lists them', () => {
    const edition = withFindings(`allowances: [{rule: source-has-date, at: ref-1-b, because: ${because}}]`)
    expect(findings(edition).map(({id}) => id)).toEqual([
      'source-is-listed-once-ref-1-a',
      'address-is-whole-ref-1-a',
      'source-has-date-ref-1-a'
    ])
    expect([...audit(edition).allowed].map(([{at}, allowed]) => [at, allowed.map(({id}) => id)])).toEqual([
      ['ref-1-b', ['source-has-date-ref-1-b']]
    ])
    expect(checkAllowances(edition)).toEqual([])
  })

  test('may name any place of a finding', () => {
    const edition = withFindings(`allowances: [{rule: source-is-listed-once, at: ref-2-a, because: ${because}}]`)
    expect(findings(edition).map(({id}) => id)).not.toContain('source-is-listed-once-ref-1-a')
  })

  test('that silences nothing is a fault', () => {
    const edition = withFindings(`allowances: [{rule: source-has-date, at: ref-2-a, because: ${because}}]`)
    expect(checkAllowances(edition).map(({severity}) => severity)).toEqual(['error'])
    expect(checkAllowances(edition).map(formatDiagnostic)).toEqual([
      'findings.yaml:1:14  Unexpected allowance of `source-has-date` at `ref-2-a`, expected a finding that it silences  allowance-is-used\n    Hint: Remove it: what it allowed is no longer found.'
    ])
  })

  test('of a rule that is not there is a fault that names the nearest', () => {
    const [fault] = checkAllowances(withFindings(`allowances: [{rule: source-has-data, at: ref-1-b, because: ${because}}]`))
    expect(fault).toMatchObject({rule: 'rule-is-known', severity: 'error', place: {path: 'findings.yaml'}})
    expect(fault!.message).toBe(`Unexpected rule \`source-has-data\`, expected one of ${everyRule}`)
    expect(fault!.hint).toBe('Did you mean `source-has-date`?')
  })

  test('of a rule that resembles none says where the names stand', () => {
    const [fault] = checkAllowances(withFindings(`allowances: [{rule: bridges, at: ref-1-b, because: ${because}}]`))
    expect(fault!.hint).toBe('Write the name of the rule, as it stands behind its finding.')
  })

  test('is no fault where there is none', () => {
    expect(checkAllowances(editionFrom())).toEqual([])
  })
})

test('a reader’s finding with the id of a rule’s is a fault, with one that is merely alike is none', () => {
  const named = (id: string) => checkAllowances(withFindings(`findings: [${reader.replace('id: short', `id: ${id}`)}]`))
  expect(named('source-has-date-ref-1-a').map(({severity}) => severity)).toEqual(['error'])
  expect(named('source-has-date-ref-1-a').map(formatDiagnostic)).toEqual([
    'findings.yaml  Unexpected id `source-has-date-ref-1-a` of a finding, expected another than that of a finding of a rule  id-is-unique\n    Hint: Give the finding of a reader another name: those of rules begin with the name of the rule.'
  ])
  expect(named('source-has-date-after-all')).toEqual([])
})
