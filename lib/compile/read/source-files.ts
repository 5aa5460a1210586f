import type {z} from 'zod'
import {accessSchema} from './schemas/access.ts'
import {alignmentSchema} from './schemas/alignment.ts'
import {claimsSchema} from './schemas/claims.ts'
import {editionSchema} from './schemas/edition.ts'
import {entitiesSchema} from './schemas/entities.ts'
import {evidenceSchema} from './schemas/evidence.ts'
import {findingsSchema} from './schemas/findings.ts'
import {quotationsSchema} from './schemas/quotations.ts'
import {referencesSchema} from './schemas/references.ts'
import {reviewSchema} from './schemas/review.ts'
import {supportSchema} from './schemas/support.ts'
import {translationsSchema} from './schemas/translations.ts'
import type {Located} from './read-yaml.ts'

/** A YAML file of an edition. */
export interface SourceFile {
  readonly file: string
  readonly schema: z.ZodType
  /** Whether an edition is none without it; otherwise it reads as an empty file. */
  readonly required: boolean
  /** Whether pages show its words: what is only exported, or set in the system’s letters, needs none in theirs. */
  readonly shown: boolean
}

/** The YAML files of an edition. One more is a row here, its schema, and what `assembleEdition` makes of it. */
export const sourceFiles = {
  record: {file: 'edition.yaml', schema: editionSchema, required: true, shown: true},
  references: {file: 'references.yaml', schema: referencesSchema, required: true, shown: true},
  entities: {file: 'entities.yaml', schema: entitiesSchema, required: true, shown: true},
  alignment: {file: 'alignment.yaml', schema: alignmentSchema, required: true, shown: true},
  quotations: {file: 'quotations.yaml', schema: quotationsSchema, required: false, shown: true},
  claims: {file: 'claims.yaml', schema: claimsSchema, required: false, shown: true},
  evidence: {file: 'evidence.yaml', schema: evidenceSchema, required: false, shown: false},
  findings: {file: 'findings.yaml', schema: findingsSchema, required: false, shown: true},
  translations: {file: 'translations.yaml', schema: translationsSchema, required: false, shown: true},
  access: {file: 'access.yaml', schema: accessSchema, required: false, shown: true}
} as const satisfies Readonly<Record<string, SourceFile>>

/** What the YAML files say, each by its name in the table. */
export type SourceValues = {readonly [Name in keyof typeof sourceFiles]: Located<z.output<(typeof sourceFiles)[Name]['schema']>>}

/** Files that people leave beside the texts: JSON in a folder of their own, each named as its maker likes. */
export interface SourceFolder {
  readonly folder: string
  readonly schema: z.ZodType
}

/** The folders of an edition whose files are read. One more is a row here, its schema, and what `assembleEdition` makes of it. */
export const sourceFolders = {
  support: {folder: 'support', schema: supportSchema},
  review: {folder: 'review', schema: reviewSchema}
} as const satisfies Readonly<Record<string, SourceFolder>>

/** What the files of the folders say, in the order of their names. */
export type FolderValues = {
  readonly [Name in keyof typeof sourceFolders]: ReadonlyArray<Located<z.output<(typeof sourceFolders)[Name]['schema']>>>
}

/** The transcription that the edition is proved against. */
export const transcriptionFile = 'printed.txt'
