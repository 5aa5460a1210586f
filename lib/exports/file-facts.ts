import {createHash} from 'node:crypto'
import type {Edition, Finding} from '#lib/edition/index.ts'
import type {BookFont} from './epub/book-font.ts'
import {exportBytes} from './export-bytes.ts'
import type {ExportFile} from './export-file.ts'

/** What is known of a published file: of the bytes themselves, so that it holds for what is published (tests/site-built/checksums.test.ts). */
export interface FileFacts {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
}

type Findings = ReadonlyArray<Finding>

const known = new WeakMap<Edition, WeakMap<Findings, Map<string, Promise<FileFacts>>>>()

/** The size and the checksum of a file. Remembered: an edition is frozen, and its page asks in each language. */
export function factsOf(file: ExportFile, edition: Edition, findings: Findings, fonts: ReadonlyArray<BookFont>): Promise<FileFacts> {
  const ofEdition = known.get(edition) ?? new WeakMap<Findings, Map<string, Promise<FileFacts>>>()
  known.set(edition, ofEdition)
  const facts = ofEdition.get(findings) ?? new Map<string, Promise<FileFacts>>()
  ofEdition.set(findings, facts)
  const own = facts.get(file.name) ?? measured(file, edition, findings, fonts)
  facts.set(file.name, own)
  return own
}

async function measured(file: ExportFile, edition: Edition, findings: Findings, fonts: ReadonlyArray<BookFont>): Promise<FileFacts> {
  const bytes = await exportBytes(file, edition, findings, fonts)
  return {name: file.name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
}
