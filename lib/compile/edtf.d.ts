/** The package has no types of its own. It throws on what is no EDTF. */
declare module 'edtf' {
  export default function edtf(value: string): unknown
}
