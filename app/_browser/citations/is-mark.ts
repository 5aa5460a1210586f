import type {Mark, Visit} from './mark.ts'

/** Whether a value of the device's has the shape of a mark; what a file holds is looked at by `readMarksFile`. */
export function isMark(value: unknown): value is Mark {
  return hasTexts(value, ['claim', 'item', 'verdict', 'by', 'date', 'hash']) && ['undefined', 'string'].includes(typeof value['evidence'])
}

/** Whether a value of the device's has the shape of a visit. */
export function isVisit(value: unknown): value is Visit {
  return hasTexts(value, ['item', 'state', 'by', 'date'])
}

function hasTexts(value: unknown, names: ReadonlyArray<string>): value is Record<string, unknown> {
  return isRecord(value) && names.every((name) => typeof value[name] === 'string')
}

/** Whether a value is an object with names, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
