import {describe, expect, test} from 'vitest'
import {audit, auditBy, findings} from '#lib/checks/audit.ts'
import {checkAllowances} from '#lib/checks/check-allowances.ts'
import type {Rule} from '#lib/checks/rule.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {SegmentId} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const because = '{ky: Ооба., ru: Да., en: Yes.}'
const reader = `{id: short, kind: other, places: [ref-1], evidence: [{at: ref-1, quote: Brief}], certainty: guess, gravity: slight, text: ${because}}`

/** The edition in German and Turkish, whose record has four faults. */
function withFindings(yaml: string) {
  return editionFrom({'findings.yaml': yaml})
}

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

  test('have ids that one run and the next agree on, and that no other finding moves', () => {
    const place = 'de-b1-1' as SegmentId
    const rule = (...quotes: ReadonlyArray<string>): Rule => ({
      id: 'twice',
      kind: 'other',
      promise: {ky: 'а', ru: 'а', en: 'a'},
      *check() {
        for (const quote of quotes)
          yield {places: [place], evidence: [{at: place, quote}], certainty: 'guess', gravity: 'slight', text: {ky: 'а', ru: 'а', en: 'a'}}
      }
    })
    const ids = (...quotes: ReadonlyArray<string>) => auditBy(editionFrom(), [rule(...quotes)]).findings.map(({id}) => id)
    const [first, second, third] = ids('a', 'b', 'c')
    expect(first).toBe('twice-de-b1-1')
    expect(new Set([first, second, third]).size).toBe(3)
    expect(ids('a', 'c')).toEqual([first, third])
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
    expect(checkAllowances(edition).map(formatDiagnostic)).toEqual([
      'findings.yaml:1:14  Unexpected allowance of `source-has-date` at `ref-2-a`, expected a finding that it silences  allowance-is-used\n    Hint: Remove it: what it allowed is no longer found.'
    ])
  })

  test('of a rule that is not there is a fault that names the nearest', () => {
    const [fault] = checkAllowances(withFindings(`allowances: [{rule: source-has-data, at: ref-1-b, because: ${because}}]`))
    expect(fault!.rule).toBe('rule-is-known')
    expect(fault!.hint).toBe('Did you mean `source-has-date`?')
  })
})
