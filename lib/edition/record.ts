import type {EntityId} from './ids.ts'
import type {Localized} from './locales.ts'
import type {Lang} from './language-tag.ts'

export interface Person {
  readonly names: Localized
  readonly role: Localized
}

/** Agreement of two independent readings on one layer. */
export interface Agreement {
  readonly layer: string
  /** Annotations of the first and of the second reading, and those that are alike in both. */
  readonly first: number
  readonly second: number
  readonly same: number
}

/** The bibliographic record and the editorial statement. */
export interface Metadata {
  /** The language of the work. */
  readonly lang: Lang
  readonly title: Readonly<Record<Lang, string>>
  readonly journal: Readonly<Record<Lang, string>>
  readonly authors: ReadonlyArray<{
    /** `Family, Given Patronymic` in each language. */
    readonly name: Localized
    readonly entity: EntityId
    readonly orcid: string | undefined
    readonly email: string | undefined
  }>
  readonly issn: string
  /** Some journals number volumes alone, others issues alone. */
  readonly volume: string | undefined
  readonly issue: string | undefined
  readonly year: number
  readonly firstPage: string
  readonly lastPage: string
  readonly doi: string
  readonly udc: string | undefined
  /** Version of this edition, semantic. */
  readonly version: string
  /** Day of this version, ISO 8601. */
  readonly versionDate: string
  readonly summary: Localized
  /** What the article tells and argues, in a few sentences of ours. */
  readonly argument: Localized | undefined
  readonly responsibility: ReadonlyArray<Person>
  /** The whole statement. */
  readonly rights: Localized
  /** The same by what it is about: the text of the article, and what the edition adds; undefined where nobody told them apart. */
  readonly layerRights: {readonly article: Localized; readonly edition: Localized} | undefined
  readonly principles: ReadonlyArray<{readonly id: string; readonly title: Localized; readonly text: Localized}>
  readonly method: Localized
  readonly agreement: ReadonlyArray<Agreement>
}
