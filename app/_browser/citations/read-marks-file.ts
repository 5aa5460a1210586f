import {checkerName} from './checker-name.ts'
import {needsEvidence} from './entered.ts'
import {isRecord} from './is-mark.ts'
import type {Mark, Marks, Visit} from './mark.ts'
import {asShown, rowFields, type Report} from './row-fields.ts'

/** What marks are measured by, as the page says it. */
export interface PageBounds {
  readonly edition: string
  readonly verdicts: ReadonlyArray<Mark['verdict']>
  readonly states: ReadonlyArray<Visit['state']>
  /** Fewest characters of evidence. */
  readonly least: number
  /** Every source of the edition. */
  readonly items: ReadonlyArray<string>
  /** Each claim: the hash of its text as it reads today, and its sources. */
  readonly claims: Readonly<Record<string, {readonly hash: string; readonly items: ReadonlyArray<string>}>>
}

/** What is wrong with a file, and in which row of which list, from 1 on. */
export interface Problem {
  readonly kind: 'json' | 'shape' | 'edition' | 'row' | 'field' | 'missing' | 'text' | 'value' | 'short' | 'unknown' | 'foreign'
  readonly list?: 'marks' | 'access'
  readonly row?: number
  readonly field?: string
  readonly value?: string
  readonly expected?: string
}

/**
 * The marks of a file, or everything that is wrong with it: then nothing of it is taken. It refuses what the build refuses under
 * `support/`; `tests/browser/read-marks-file.test.ts` holds it against the build.
 */
export function readMarksFile(text: string, bounds: PageBounds): {readonly marks: Marks} | {readonly problems: ReadonlyArray<Problem>} {
  const problems: Array<Problem> = []
  const file = parsed(text)
  if (!isRecord(file)) return {problems: [{kind: file === undefined ? 'json' : 'shape'}]}
  const {access, edition, marks, ...others} = file
  if (edition !== bounds.edition) problems.push({kind: 'edition', value: asShown(edition), expected: bounds.edition})
  for (const field of Object.keys(others)) problems.push({kind: 'field', field})

  type Read<T> = (row: Readonly<Record<string, unknown>>, bounds: PageBounds, report: Report) => T | undefined
  const rowsOf = <T>(list: 'marks' | 'access', value: unknown, read: Read<T>): Array<T> => {
    if (!Array.isArray(value)) problems.push({kind: 'shape'})
    return (Array.isArray(value) ? value : []).flatMap((row: unknown, at) => {
      const report: Report = (kind, details) => void problems.push({kind, list, row: at + 1, ...details})
      const found = isRecord(row) ? read(row, bounds, report) : void report('row')
      return found === undefined ? [] : [found]
    })
  }
  const found = {marks: rowsOf('marks', marks, readMark), access: rowsOf('access', access ?? [], readVisit)}
  return problems.length > 0 ? {problems} : {marks: found}
}

function readMark(row: Readonly<Record<string, unknown>>, {claims, items, least, verdicts}: PageBounds, report: Report): Mark | undefined {
  const fields = rowFields(row, ['claim', 'item', 'verdict', 'by', 'date', 'evidence', 'hash'], report)
  const claim = fields.text('claim')
  const own = Object.hasOwn(claims, claim) ? claims[claim]?.items : undefined
  if (claim !== '' && !own) report('unknown', {field: 'claim', value: asShown(claim)})
  const item = fields.text('item')
  if (item !== '' && !items.includes(item)) report('unknown', {field: 'item', value: asShown(item)})
  else if (item !== '' && own && !own.includes(item)) report('foreign', {value: item, expected: claim})
  const verdict = fields.one('verdict', verdicts)
  const by = checkerName(fields.text('by'))
  const date = fields.day('date')
  const evidence = fields.optional('evidence')
  if (verdict && needsEvidence(verdict) && evidence.length < least) report('short', {value: asShown(evidence), expected: String(least)})
  const hash = fields.text('hash')
  if (hash !== '' && !/^[0-9a-f]{64}$/.test(hash)) report('value', {field: 'hash', value: asShown(hash), expected: 'SHA-256'})
  return verdict && {claim, item, verdict, by, date, ...(evidence !== '' && {evidence}), hash}
}

function readVisit(row: Readonly<Record<string, unknown>>, {items, states}: PageBounds, report: Report): Visit | undefined {
  const fields = rowFields(row, ['item', 'state', 'by', 'date'], report)
  const item = fields.text('item')
  if (item !== '' && !items.includes(item)) report('unknown', {field: 'item', value: asShown(item)})
  const state = fields.one('state', states)
  const by = checkerName(fields.text('by'))
  const date = fields.day('date')
  return state && {item, state, by, date}
}

/** Undefined where a text is no JSON. A mark of byte order, as some editors write it, is no fault. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
