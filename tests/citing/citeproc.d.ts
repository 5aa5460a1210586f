declare module 'citeproc' {
  import type {CslItem} from '#lib/exports/bibliography/csl-item.ts'

  /** An element of a style or a locale, as citeproc reads it beside XML. */
  export interface CslNode {
    readonly name: string
    readonly attrs: Readonly<Record<string, string>>
    readonly children: ReadonlyArray<CslNode | string>
  }

  interface Sources {
    readonly retrieveLocale: (lang: string) => CslNode
    readonly retrieveItem: (id: string) => CslItem
  }

  class Engine {
    constructor(sources: Sources, style: CslNode, lang: string, forceLang: boolean)
    setOutputFormat(format: 'html'): void
    updateItems(ids: ReadonlyArray<string>): void
    makeBibliography(): readonly [unknown, ReadonlyArray<string>]
    makeCitationCluster(items: ReadonlyArray<{readonly id: string; readonly locator?: string; readonly label?: 'page'}>): string
  }

  const CSL: {readonly Engine: typeof Engine}
  export default CSL
}
