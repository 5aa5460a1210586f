import type {Edition, Finding, FindingKind, Localized} from '#lib/edition/index.ts'

/** What a rule yields; who runs it adds id, rule and kind. */
export interface RuleFinding extends Omit<Finding, 'id' | 'rule' | 'kind'> {
  /**
   * What the finding is about, as narrowly as the rule can say: its id is made from it. The evidence stands for it where it is left
   * out; a rule whose evidence has other words round it says more narrowly, so that the id does not hang on those.
   */
  readonly about?: string
}

/** A promise that a sound article keeps. */
export interface Rule {
  /** The promise as a name: also that of the file and of the folder with its cases. */
  readonly id: string
  readonly kind: FindingKind
  /** Set where the rule can find no more than one thing at its first place: the place alone then names the finding. */
  readonly oncePerPlace?: true
  /** The promise as readers see it. */
  readonly promise: Localized
  /** Where the article breaks it, in reading order. Rules read the printed form. */
  readonly check: (edition: Edition) => Iterable<RuleFinding>
}
