import {describe, expect, test} from 'vitest'
import {auditBy} from '#lib/checks/audit.ts'
import type {Rule, RuleFinding} from '#lib/checks/rule.ts'
import {rules} from '#lib/checks/rules.ts'
import type {FindingPlace, SegmentId} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const first = 'de-b1-1' as SegmentId
const second = 'de-b1-2' as SegmentId
const text = {ky: 'а', ru: 'а', en: 'a'}

function found(quote: string, changes: Partial<RuleFinding> = {}): RuleFinding {
  return {places: [first], evidence: [{at: first, quote}], certainty: 'guess', gravity: 'slight', text, ...changes}
}

function idsOf(findings: ReadonlyArray<RuleFinding>, changes: Partial<Rule> = {}): ReadonlyArray<string> {
  const rule: Rule = {id: 'twice', kind: 'other', promise: text, check: () => findings, ...changes}
  return auditBy(editionFrom(), [rule]).findings.map(({id}) => id)
}

describe('the id of a finding', () => {
  test('names the rule, the first place, and what is wrong there', () => {
    expect(idsOf([found('a')])[0]).toMatch(/^twice-de-b1-1-[0-9a-f]{8}$/u)
    expect(idsOf([found('a', {places: [second, first] satisfies ReadonlyArray<FindingPlace>})])[0]).toMatch(/^twice-de-b1-2-/u)
  })

  test('is another for each of three findings at one place, and none is moved by another that is mended', () => {
    const all = ['a', 'b', 'c'].map((quote) => found(quote))
    const ids = idsOf(all)
    expect(new Set(ids).size).toBe(3)
    for (const gone of [0, 1, 2]) {
      const rest = (_: unknown, index: number) => index !== gone
      expect(idsOf(all.filter(rest))).toEqual(ids.filter(rest))
    }
    expect(idsOf(all.toReversed())).toEqual(ids.toReversed())
  })

  test('does not hang on the words round what the finding is about, nor on what is said of it', () => {
    const about = (quote: string) => idsOf([found(quote, {about: '«Мост'})])
    expect(about('Он сказал: «Мост открыт')).toEqual(about('Она сказала: «Мост открыт'))
    expect(idsOf([found('a', {gravity: 'grave', certainty: 'proven', text: {ky: 'б', ru: 'б', en: 'b'}})])).toEqual(idsOf([found('a')]))
  })

  test('is counted only where nothing tells two findings apart', () => {
    const [one, other, third] = idsOf([found('a'), found('b'), found('a')])
    expect(third).toBe(`${one}-2`)
    expect(other).not.toContain('-2-')
  })

  test('is the place alone where a rule finds no more than one thing there, whatever the evidence', () => {
    const once = (quote: string) => idsOf([found(quote)], {oncePerPlace: true})
    expect(once('a')).toEqual(['twice-de-b1-1'])
    expect(once('b')).toEqual(once('a'))
  })
})

describe('of three lone quotation marks in one sentence', () => {
  const balance = rules.filter(({id}) => id === 'quotation-marks-balance')
  const idsIn = (sentence: string) => {
    const decoder = new TextDecoder()
    const files = soundFiles('mosty-2001')
    const changed = ['body.ru.md', 'printed.txt'].map((path) => [
      path,
      decoder.decode(files.get(path)).replace('Город ждал этого долго.', sentence)
    ])
    const edition = editionFrom(Object.fromEntries(changed), 'mosty-2001')
    return auditBy(edition, balance).findings.map(({id}) => id)
  }

  test('each has an id of its own, which stays when others are mended', () => {
    const ids = idsIn('Он «А «Б «В стоит.')
    expect(new Set(ids).size).toBe(3)
    expect(idsIn('Он А «Б «В стоит.')).toEqual(ids.slice(1))
    expect(idsIn('Он «А Б «В стоит.')).toEqual([ids[0], ids[2]])
    expect(idsIn('Он «А «Б В стоит.')).toEqual(ids.slice(0, 2))
    expect(idsIn('Однажды он, как всегда, «А «Б «В стоит.')).toEqual(ids)
  })

  test('each is named by its mark and the whole word that it is printed to', () => {
    const [id] = idsIn('Он «мост ждал.')
    expect(idsIn('Город «мост и ждал.')).toEqual([id])
    expect(idsIn('Он «мосты ждал.')).not.toEqual([id])
    expect(idsIn('Он „мост ждал.')).not.toEqual([id])
    expect(idsIn('Он мост» ждал.')).not.toEqual(idsIn('Он рост» ждал.'))
    expect(idsIn('Он «')).toEqual(idsIn('Город ждал «'))
  })
})
