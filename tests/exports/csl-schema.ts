import {z} from 'zod'
import {cslTypes} from '#lib/edition/index.ts'

/** The rules of csl-data.json 1.0.2 for the keys that we write. Like that schema it is closed, and leaves `custom` open. */
const date = z.strictObject({
  'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2).optional(),
  season: z.number().optional(),
  circa: z.boolean().optional(),
  literal: z.string().optional()
})
const text = z.string().min(1)

export const cslSchema = z.array(
  z.strictObject({
    id: text,
    type: z.enum(cslTypes),
    title: text.optional(),
    author: z.array(z.strictObject({family: text, given: text.optional()})).optional(),
    'container-title': text.optional(),
    issued: date.optional(),
    volume: text.optional(),
    issue: text.optional(),
    page: text.optional(),
    'page-first': text.optional(),
    ISSN: text.optional(),
    DOI: text.optional(),
    URL: text.optional(),
    language: text,
    abstract: text.optional(),
    keyword: text.optional(),
    note: text.optional(),
    custom: z.record(z.string(), z.unknown()).optional()
  })
)
