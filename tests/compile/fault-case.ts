import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {soundFiles, type SoundEdition} from '../sound-edition.ts'

/** What becomes of one file: a stretch replaced, or the whole file where `find` is left out. */
interface Change {
  readonly find?: string
  readonly replace?: string
  /** How often `replace` stands there. */
  readonly times?: number
  /** The file as bytes, in hexadecimal digits. */
  readonly hex?: string
  /** The code in which the file is saved. */
  readonly encoding?: BufferEncoding
  /** The file is taken out. */
  readonly absent?: true
}

/** One deviation from a sound edition, and all that an editor must see of it. */
export interface FaultCase extends Change {
  readonly title: string
  readonly edition?: SoundEdition
  /** The name of the edition's folder, where it is another. */
  readonly folder?: string
  readonly file: string
  /** Other files that the deviation touches. */
  readonly beside?: Readonly<Record<string, Change>>
  /** The line, and the hint below it. */
  readonly expected: string
  readonly hint: string
  /** Lines of faults that are faults of their own; one cause is one line. */
  readonly also?: ReadonlyArray<string>
}

const root = 'tests/compile/faults'

export const faultCases: ReadonlyArray<FaultCase> = readdirSync(root)
  .sort()
  .flatMap((file) => parse(readFileSync(`${root}/${file}`, 'utf8')) as ReadonlyArray<FaultCase>)

/** The sound edition with the deviation, compiled: its faults as an editor sees them, each line with its hint. */
export function faultsOf({
  beside = {},
  edition = 'alte-bruecken-2001',
  folder = edition,
  file,
  ...change
}: Omit<FaultCase, 'title' | 'expected' | 'hint'>): {
  readonly isEdition: boolean
  readonly lines: ReadonlyArray<string>
} {
  const files = soundFiles(edition)
  for (const [path, other] of [...Object.entries(beside), [file, change] as const]) {
    const bytes = changed(files.get(path), other)
    if (bytes) files.set(path, bytes)
    else files.delete(path)
  }
  const compiled = compileEdition(folder, files)
  return {isEdition: compiled.edition !== undefined, lines: compiled.diagnostics.map(formatDiagnostic)}
}

function changed(bytes: Uint8Array | undefined, {absent, encoding, find, hex, replace = '', times = 1}: Change): Uint8Array | undefined {
  if (absent) return undefined
  if (hex !== undefined) return Buffer.from(hex, 'hex')
  const text = new TextDecoder().decode(bytes)
  if (find !== undefined && !text.includes(find)) throw new Error(`The file does not hold ${find}`)
  const whole = find === undefined ? replace.repeat(times) || text : text.replace(find, () => replace.repeat(times))
  return encoding === undefined ? new TextEncoder().encode(whole) : Buffer.from(whole, encoding)
}
