import type {Localized} from '#lib/edition/index.ts'
import {rules} from './rules.ts'

/** The promise that a rule watches over, as readers see it; undefined for what a reader found. */
export function promiseOf(rule: string): Localized | undefined {
  return rules.find(({id}) => id === rule)?.promise
}
