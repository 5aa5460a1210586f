/** The package has no types of its own. Only its grammar is used: its classes take `20233` for seconds and 29 February for 1 March. */
declare module 'edtf' {
  /** `values`: year, month from 0, day; bits of `unspecified` count from the first digit of the year. `offset` stands with a time. */
  export interface ParsedPoint {
    /** Left out of a date with unknown digits that ends an interval. */
    readonly type?: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'List' | 'Set' | undefined
    readonly values: ReadonlyArray<number>
    readonly uncertain?: boolean | number
    readonly approximate?: boolean | number
    readonly unspecified?: number
  }

  /** An end is infinite where it is open, and null where nobody knows it. */
  export interface ParsedInterval {
    readonly type: 'Interval'
    readonly values: readonly [ParsedPoint | number | null, ParsedPoint | number | null]
  }

  /** Throws on what is no EDTF. */
  export function parse(
    value: string,
    options?: {readonly seasonIntervals?: boolean; readonly seasonUncertainty?: boolean}
  ): ParsedPoint | ParsedInterval
}
