/** The packages have no types of their own. */
declare module '@citation-js/core' {
  import type {CslItem} from '#lib/exports/bibliography/csl-item.ts'
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options: {readonly forceType: string; readonly generateGraph: boolean}
      ) => ReadonlyArray<CslItem & {readonly 'citation-key'?: string; readonly annote?: string}>
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
