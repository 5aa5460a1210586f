import type {SitePlace} from '#lib/publish/link-target.ts'

/** A page of the site that is a part of a volume. */
export interface VolumePart {
  /** Its file, by its path in the site: `ru/bridges/read/index.html`. */
  readonly path: string
  /** As it is published. */
  readonly html: string
  /** What it is called in the list of contents beside its title, if that is not enough. */
  readonly label?: string | undefined
  /** It belongs to the part before it: its headings stand a level lower, and it begins where that ended. */
  readonly isWithin?: boolean | undefined
}

/** Pages of the site that are printed as one document, in their order. */
export interface Volume {
  /** The language of the interface, which the document is said to be in; each run of a text has its own. */
  readonly lang: string
  readonly title: string
  /** They stand with the title at the beginning of a volume whose first page does not tell them. */
  readonly authors?: ReadonlyArray<string> | undefined
  /** Stands above the list of contents. */
  readonly contents: string
  readonly parts: ReadonlyArray<VolumePart>
  /** A sheet with the fonts. */
  readonly faces: string
  /** Where the site stands: links to its pages outside the volume lead there, or nowhere if nobody said where that is. */
  readonly site: SitePlace
}
