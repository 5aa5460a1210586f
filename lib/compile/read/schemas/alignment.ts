import {z} from 'zod'
import {judgementStatuses, shiftKinds, type Lang, type RowId, type SegmentId} from '#lib/edition/index.ts'
import {idOf, listOf, localized, nameOf, optional, slug, text, verbatim} from './shared.ts'

const oneOrMany = z.union([verbatim, z.array(verbatim).min(1)]).transform((value) => [value].flat())
const quoted = z.strictObject({quote: verbatim, n: optional(z.int().min(1)), segment: optional(nameOf<SegmentId>())})
const bare = verbatim.transform((quote) => ({quote, n: undefined, segment: undefined}))
const piece = z.union([bare, quoted])
const pieces = z
  .union([piece, z.array(piece)])
  .nullable()
  .transform((value) => (value === null ? [] : [value].flat()))
const judgement = {resp: optional(text), status: z.enum(judgementStatuses).default('draft')}

/** A piece of a phrase as an editor wrote it: words, which of their places in the cell where there are several, or in which segment. */
export type Piece = z.output<typeof quoted>

const shift = z.strictObject({
  kind: z.enum(shiftKinds),
  in: oneOrMany,
  of: oneOrMany,
  note: optional(localized),
  ...judgement
})

/** A phrase in each language it was looked for; `null` says that the language has no counterpart. */
const phrase = z
  .object({term: optional(slug), note: optional(localized), shifts: listOf(shift), ...judgement})
  .catchall(pieces)
  .transform(({note, resp, shifts, status, term, ...written}) => ({
    note,
    resp,
    shifts,
    status,
    term,
    pieces: new Map<Lang, ReadonlyArray<Piece>>(Object.entries(written))
  }))

const link = z
  .record(z.string(), z.array(nameOf<SegmentId>()))
  .transform((written) => new Map<Lang, ReadonlyArray<SegmentId>>(Object.entries(written)))

/** alignment.yaml: what the Markdown alone cannot say: decided gaps, finer links, phrases, shifts, echoes. */
export const alignmentSchema = z.strictObject({
  /** Who judged, where a judgement does not say. */
  resp: text,
  /** What the terms that phrases name are called. */
  terms: listOf(z.strictObject({id: slug, names: localized})),
  rows: listOf(
    z.strictObject({
      g: idOf<RowId>(),
      none: listOf(verbatim),
      links: listOf(link),
      echo: listOf(nameOf<SegmentId>()),
      phrases: listOf(phrase),
      shifts: listOf(shift)
    })
  )
})
