import type {CslDate} from '#lib/dates/csl-date.ts'
import type {CslType, Localized} from '#lib/edition/index.ts'
import type {AccessJson, FindingJson} from '#lib/exports/open-data/checking-json-schema.ts'

export interface CslName {
  readonly family: string
  readonly given?: string
}

/** What we know beyond CSL; the schema keeps this key for it. */
export interface CslCustom {
  /** EDTF, as in the edition. */
  readonly date?: string
  /** The type in the edition, where CSL has none of that name. */
  readonly type?: string
  /** Number of the entry of the reference list, and the source as printed there. */
  readonly entry?: number
  readonly printed?: string
  readonly 'same-as'?: ReadonlyArray<string>
  /** A likely repair of the address, and why; it never replaces the printed one. */
  readonly suggestion?: {readonly url: string; readonly because: Localized}
  readonly note?: Localized
  /** What was found in the source, or in its entry; the evidence stands in `findings.json` under the same id. */
  readonly findings?: ReadonlyArray<Pick<FindingJson, 'id' | 'rule' | 'kind' | 'certainty' | 'gravity' | 'text'>>
  readonly access?: AccessJson
  /** The title by BCP 47 tag: of the article as the journal has it; of a source as printed, in Latin letters, and as the edition translated it. */
  readonly titles?: Readonly<Record<string, string>>
  /** Of the article: the record in every language, by BCP 47 tag. */
  readonly journals?: Readonly<Record<string, string>>
  readonly abstracts?: Readonly<Record<string, string>>
  readonly keywords?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly orcids?: Readonly<Record<string, string>>
  readonly version?: string
  readonly 'version-date'?: string
}

/** An item of CSL-JSON 1.0.2 (csl-data.json, a closed schema), as far as the edition has something to say. */
export interface CslItem {
  readonly id: string
  readonly type: CslType
  readonly title?: string
  readonly author?: ReadonlyArray<CslName>
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly 'page-first'?: string
  readonly ISSN?: string
  readonly DOI?: string
  readonly URL?: string
  readonly language: string
  readonly abstract?: string
  /** Joined by `; `; a list, as readers of lists need it, stands in `custom.keywords`. */
  readonly keyword?: string
  readonly note?: string
  readonly custom?: CslCustom
}
