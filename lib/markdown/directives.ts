import {emendationKinds, mentionTypes, unitKinds} from '#lib/edition/index.ts'

/** The attributes of a directive, each with what is expected of it. */
export type AttributeTable = ReadonlyMap<string, string>

const table = (attributes: Readonly<Record<string, string>>): AttributeTable => new Map(Object.entries(attributes))

/** Inline directives and the attributes each may carry. */
export const textDirectives: ReadonlyMap<string, AttributeTable> = new Map([
  [
    's',
    table({
      id: '`{#ru-b1-1}`',
      g: 'letters, digits and hyphens as in `a4`',
      role: '`heading`',
      when: 'a date in EDTF as in `when=2001-05-05`',
      of: 'numbers of the original as in `of="b12-2 b12-3"`',
      confirmed: 'the name of who confirms the translation',
      contested: 'the name of who contests the translation'
    })
  ],
  ...mentionTypes.map(
    (type) => [type, table({ref: '`ref=` and an id of entities.yaml', perhaps: 'ids of entities.yaml as in `perhaps="one two"`'})] as const
  ),
  ['date', table({when: 'a date in EDTF as in `when=2001-05-05`'})],
  ['cite', table({})],
  [
    'sic',
    table({
      corr: '`corr="…"`, empty where the print is to be deleted',
      kind: `one of ${emendationKinds.join(', ')}`,
      cert: '`high` or `low`',
      lang: 'a language as in `ky`'
    })
  ],
  ['pb', table({page: 'the number of a page as in `31`', inferred: 'the number of a page as in `31`'})]
])

/** Those whose label may be empty and which may touch letters. */
export const tightDirectives: ReadonlySet<string> = new Set(['sic', 'pb'])

/** Those that hold text alone: no directive, no emphasis. */
export const bareDirectives: ReadonlySet<string> = new Set(['cite', 'sic', 'pb'])

/** What only the print can have. */
export const printDirectives: ReadonlySet<string> = new Set(['sic', 'pb'])

/** Kinds of blocks that have a container of their own; headings, paragraphs and list items are plain Markdown. */
export const containerKinds: ReadonlySet<string> = new Set(
  unitKinds.filter((kind) => kind !== 'heading' && kind !== 'paragraph' && kind !== 'list-item')
)
