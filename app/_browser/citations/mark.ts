import type {SupportFile} from '#lib/compile/read/schemas/support.ts'

/** A checker's judgement whether a source bears out a claim: a row of the file that an editor can put under `support/`. */
export type Mark = Readonly<Omit<SupportFile['marks'][number], 'evidence'>> & {readonly evidence?: string}

/** What a checker found at the address of a source. */
export type Visit = Readonly<NonNullable<SupportFile['access']>[number]>

/** Everything that is entered of an edition. */
export interface Marks {
  readonly marks: ReadonlyArray<Mark>
  readonly access: ReadonlyArray<Visit>
}
