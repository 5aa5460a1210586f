import type {Edition, Finding, FindingKind, Localized} from '#lib/edition/index.ts'

/** What a rule yields; who runs it adds id, rule and kind. */
export type RuleFinding = Omit<Finding, 'id' | 'rule' | 'kind'>

/** A promise that a sound article keeps. */
export interface Rule {
  /** The promise as a name: also that of the file and of the folder with its cases. */
  readonly id: string
  readonly kind: FindingKind
  /** The promise as readers see it. */
  readonly promise: Localized
  /** Where the article breaks it, in reading order. Rules read the printed form. */
  readonly check: (edition: Edition) => Iterable<RuleFinding>
}
