import type {z} from 'zod'

/** What an issue of ours says besides what was expected. */
export interface FaultParams {
  /** The promise that is broken, where it is not that a file follows its schema. */
  readonly rule?: string
  /** What was found, where it is not the value itself. */
  readonly found?: string
  /** The part of the value that is at fault: the fault is reported where it stands. */
  readonly at?: string
  /** How to mend it, one sentence. */
  readonly hint?: string
}

/** A check for `superRefine`: what must hold, what is expected where it does not, and how to mend what was found. */
export function such<T>(
  holds: (value: T) => boolean,
  expected: string,
  params: (value: T) => FaultParams
): (value: T, context: z.RefinementCtx<T>) => void {
  return (value, context) => {
    if (!holds(value)) context.addIssue({code: 'custom', message: expected, params: {...params(value)}})
  }
}
