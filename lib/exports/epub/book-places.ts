import {
  blockNumber,
  localeOf,
  parseSegmentId,
  passageNumber,
  type Edition,
  type EntityId,
  type Lang,
  type PageBreak,
  type SegmentId,
  type Unit
} from '#lib/edition/index.ts'
import {blockNames} from './book-words.ts'

/** The files that every book has, or may have; those of a language are named after it. */
export const bookFiles = {
  title: 'title.xhtml',
  contents: 'contents.xhtml',
  abstracts: 'abstracts.xhtml',
  parallel: 'parallel.xhtml',
  references: 'references.xhtml',
  chronology: 'chronology.xhtml',
  names: 'names.xhtml',
  misprints: 'corrections.xhtml',
  statement: 'about.xhtml',
  style: 'book.css',
  package: 'package.opf'
} as const

export function frontFile(lang: Lang): string {
  return `front-${lang.toLowerCase()}.xhtml`
}

export function textFile(lang: Lang): string {
  return `text-${lang.toLowerCase()}.xhtml`
}

export function translationFile(lang: Lang): string {
  return `translation-${lang.toLowerCase()}.xhtml`
}

/** The file in which a block stands, and its sentences with their ids. */
export function fileOfUnit({translations}: Pick<Edition, 'translations'>, unit: Unit): string {
  if (translations.some(({version}) => version.id === unit.version)) return translationFile(unit.lang)
  return unit.part === 'body' ? textFile(unit.lang) : frontFile(unit.lang)
}

/** Fragment of an entry of the register. */
export function nameAnchor(entity: EntityId): string {
  return `name-${entity}`
}

/** The number of the page that begins, in brackets where it is inferred; undefined where nothing tells it. */
export function pageLabel({inferred, page}: PageBreak): string | undefined {
  return page ?? (inferred === undefined ? undefined : `[${inferred}]`)
}

/** Fragment of where a page of the print begins. */
export function pageAnchor(label: string): string {
  return `page-${[...label].map((sign) => (/[\w.-]/.test(sign) ? sign : '')).join('')}`
}

/** What a sentence is called where it is pointed at, in the language of its text or in English: `¶ 12.2`, `abstract, 4`. */
export function placeName(unit: Unit, segment: SegmentId): {readonly lang: Lang; readonly text: string} {
  const parts = parseSegmentId(segment)
  const number = parts ? passageNumber(parts) : ''
  const lang = localeOf(unit.lang)
  if (unit.part === 'body' && unit.kind !== 'heading' && blockNumber(unit.id) !== undefined) return {lang, text: `¶ ${number}`}
  const name = blockNames[unit.kind][lang]
  return {lang, text: number === '' ? name : `${name}, ${number}`}
}
