/** The package has no types of its own. It throws on what is no EDTF. */
declare module 'edtf' {
  /** `min` and `max`: milliseconds since 1970, UTC; infinite where an interval is open. */
  export default function edtf(value: string): {readonly type: string; readonly min: number; readonly max: number}
}
