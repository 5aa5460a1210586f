declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'sfnt'
    readonly keepFeatures: ReadonlyArray<string>
    readonly noHinting: boolean
    readonly variationAxes: Readonly<Record<string, number | {readonly min: number; readonly max: number; readonly default: number}>>
  }

  /** Cuts a font down with HarfBuzz. The package ships no types. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
