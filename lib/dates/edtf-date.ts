/** The seasons of EDTF, 21 to 24. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

interface Written {
  /** As it was written; of an end of an interval, its part of it. */
  readonly edtf: string
  /** The year, or the first year of a decade or a century: 1 to 9999. */
  readonly year: number
  /** Marked `?` or `%`: the source may be wrong. A mark on one part is taken for one on the whole. */
  readonly uncertain: boolean
  /** Marked `~` or `%`: about that time. */
  readonly approximate: boolean
}

export interface EdtfDay extends Written {
  readonly kind: 'day'
  /** 1 to 12. */
  readonly month: number
  /** One that its month has. */
  readonly day: number
}

export interface EdtfMonth extends Written {
  readonly kind: 'month'
  /** 1 to 12. */
  readonly month: number
}

export interface EdtfYear extends Written {
  readonly kind: 'year'
}

export interface EdtfSeason extends Written {
  readonly kind: 'season'
  readonly season: Season
}

/** `199X`, or `199` in the words of the standard. */
export interface EdtfDecade extends Written {
  readonly kind: 'decade'
}

/** `19XX`, or `19` in the words of the standard: 1900 to 1999. */
export interface EdtfCentury extends Written {
  readonly kind: 'century'
}

/** One date, as exact as it is known. */
export type EdtfPoint = EdtfDay | EdtfMonth | EdtfYear | EdtfSeason | EdtfDecade | EdtfCentury

/** Where an interval has no date: `..` says that it goes on, nothing that nobody knows. */
export type MissingEnd = 'open' | 'unknown'

/** An interval from one date to another; one of its ends may be missing. */
export type EdtfInterval = {readonly kind: 'interval'; readonly edtf: string} & (
  {readonly start: EdtfPoint; readonly end: EdtfPoint | MissingEnd} | {readonly start: MissingEnd; readonly end: EdtfPoint}
)

/**
 * What the edition can say of a time, parsed once from EDTF (ISO 8601-2) by `parseEdtf`.
 *
 * Closed: each projection has a case for each kind (tests/dates/projections.test.ts).
 */
export type EdtfDate = EdtfPoint | EdtfInterval
