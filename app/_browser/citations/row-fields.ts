import type {Problem} from './read-marks-file.ts'

/** Says what is wrong with a row. */
export type Report = (kind: Problem['kind'], details?: Pick<Problem, 'field' | 'value' | 'expected'>) => void

/** The fields of a row; one that is not as it should be is reported, and empty or undefined. */
export interface RowFields {
  /** Text that is there, without white space at its ends. */
  readonly text: (name: string) => string
  /** The same; it may be left out. */
  readonly optional: (name: string) => string
  /** One of a list. */
  readonly one: <T extends string>(name: string, allowed: ReadonlyArray<T>) => T | undefined
  /** A day of the calendar, ISO 8601. */
  readonly day: (name: string) => string
}

/** Reads a row that may have these fields and no others. */
export function rowFields(row: Readonly<Record<string, unknown>>, names: ReadonlyArray<string>, report: Report): RowFields {
  for (const field of Object.keys(row)) if (!names.includes(field)) report('field', {field})
  const text = (field: string): string => {
    const value = row[field]
    if (value === undefined || value === null) report('missing', {field})
    else if (typeof value !== 'string' || value.trim() === '') report('text', {field, value: asShown(value)})
    else return value.trim()
    return ''
  }
  return {
    text,
    optional: (field) => (row[field] === undefined || row[field] === null ? '' : text(field)),
    one: (field, allowed) => {
      const value = text(field)
      const found = allowed.find((one) => one === value)
      if (value !== '' && found === undefined) report('value', {field, value, expected: allowed.join(', ')})
      return found
    },
    day: (field) => {
      const value = text(field)
      if (value !== '' && !isDay(value)) report('value', {field, value, expected: '2001-05-05'})
      return value
    }
  }
}

/** Whether a text is a day that the calendar has: JavaScript takes 30 February for a day of March. */
function isDay(value: string): boolean {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** A value as a message can show it, not longer than a line. */
export function asShown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
