import {createHash} from 'node:crypto'
import type {Edition} from '#lib/edition/index.ts'
import {exportBytes} from './export-bytes.ts'
import type {ExportFile} from './export-file.ts'
import type {PublishedWith} from './published-with.ts'

/** A file with what is known of it as published: of the bytes themselves (tests/site-built/checksums.test.ts). */
export interface FileFacts {
  readonly file: ExportFile
  /** In bytes. */
  readonly size: number
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
}

type FactsByName = Map<string, Promise<FileFacts>>

const known = new WeakMap<Edition, WeakMap<PublishedWith, FactsByName>>()

/** A file with its size and its checksum. Remembered: an edition is frozen, and its page asks in each language. */
export function factsOf(file: ExportFile, edition: Edition, publishedWith: PublishedWith): Promise<FileFacts> {
  const ofEdition = known.get(edition) ?? new WeakMap<PublishedWith, FactsByName>()
  known.set(edition, ofEdition)
  const facts: FactsByName = ofEdition.get(publishedWith) ?? new Map()
  ofEdition.set(publishedWith, facts)
  const own = facts.get(file.name) ?? measured(file, edition, publishedWith)
  facts.set(file.name, own)
  return own
}

async function measured(file: ExportFile, edition: Edition, publishedWith: PublishedWith): Promise<FileFacts> {
  const bytes = await exportBytes(file, edition, publishedWith)
  return {file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
}
