/** A page of the site that stands in a volume. */
export interface VolumePage {
  readonly route: string
  /** Of a text: its language, and whose it is. */
  readonly label?: string
  /** It belongs to the page before it, as a section to its chapter. */
  readonly isWithin?: boolean
}
