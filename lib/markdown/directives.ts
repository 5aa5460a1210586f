import {mentionTypes, unitKinds} from '#lib/edition/index.ts'

/** Inline directives and the attributes each may carry. */
export const textDirectives: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['s', new Set(['id', 'g', 'role', 'of'])],
  ...mentionTypes.map((type) => [type, new Set(['ref'])] as const),
  ['date', new Set(['when'])],
  ['cite', new Set<string>()],
  ['sic', new Set(['corr', 'kind', 'cert', 'lang'])],
  ['pb', new Set(['page'])]
])

/** Those whose label may be empty and which may touch letters. */
export const tightDirectives: ReadonlySet<string> = new Set(['sic', 'pb'])

/** Kinds of blocks that have a container of their own; headings, paragraphs and list items are plain Markdown. */
export const containerKinds: ReadonlySet<string> = new Set(
  unitKinds.filter((kind) => kind !== 'heading' && kind !== 'paragraph' && kind !== 'list-item')
)
