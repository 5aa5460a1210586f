import type {Report} from '#lib/diagnostics/report.ts'
import type {Document} from '#lib/markdown/draft.ts'
import {readDocument} from '#lib/markdown/read-document.ts'
import {decodeSource} from './decode-source.ts'
import {fileKind, folderOfName, languageOfName} from './file-kind.ts'
import {readFrontMatter, type FrontMatter} from './read-front-matter.ts'
import {readYaml} from './read-yaml.ts'
import {reportMisnamed} from './report-misnamed.ts'
import {
  sourceFiles,
  sourceFolders,
  transcriptionFile,
  type FolderValues,
  type SourceFile,
  type SourceFolder,
  type SourceValues
} from './source-files.ts'

/** The files of one edition by their path inside its folder. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>

/** A Markdown file with its head; without one where it has none that can be read. */
export interface ReadDocument {
  readonly document: Document
  readonly matter: FrontMatter | undefined
}

/** The sources of an edition, each read by itself. */
export interface Sources extends SourceValues, FolderValues {
  readonly documents: ReadonlyArray<ReadDocument>
  readonly transcription: string
  /** Whether findings.yaml is there: somebody has judged what lacks a source. */
  readonly judged: boolean
}

/**
 * Every file of an edition by itself. Undefined where one cannot be read: what depends on it is not asked, so that the fault of the file is
 * the only line.
 */
export function readSources(files: SourceFiles, report: Report): Sources | undefined {
  const texts = new Map<string, string>()
  const meant = new Set<string | undefined>()
  let isWhole = true
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = fileKind(path)
    if (kind === 'unknown') meant.add(reportMisnamed(path, bytes, files.keys(), report))
    if (kind === 'unknown' || kind === 'beside') continue
    const text = decodeSource(path, bytes, report)
    if (text === undefined) isWhole = false
    else texts.set(path, text)
  }
  const missing = (path: string, hint: string) => {
    isWhole = false
    // What is there under another name is reported under that name.
    if (!files.has(path) && !meant.has(path))
      report('file-is-present', `Unexpected absence of \`${path}\`, expected it in the edition's folder`, {path}, hint)
    else if (texts.get(path)?.trim() === '')
      report('file-is-present', `Unexpected empty file \`${path}\`, expected what CONTRIBUTING.md says of it`, {path}, hint)
  }

  const documents = [...texts].flatMap(([path, text]): ReadonlyArray<ReadDocument> => {
    const lang = languageOfName(path)
    if (lang === undefined) return []
    if (text.trim() === '') {
      missing(path, 'Write its text, or delete it.')
      return []
    }
    const matter = readFrontMatter(path, text, lang, report)
    // Of a head that cannot be read, this can: what stands below it is not taken for print because of that.
    const isTranslation = matter ? matter.value.translates !== undefined : /^---\r?\n(?:(?!---).*\r?\n)*translates:/u.test(text)
    const document = readDocument(path, text, isTranslation ? 'translation' : 'print')
    for (const {hint, message, place, rule} of document.diagnostics) report(rule, message, place, hint)
    // Without its head nobody knows whether it is of the print.
    if (!matter) isWhole = false
    return [{document, matter}]
  })
  const values = Object.entries<SourceFile>(sourceFiles).map(([name, {file, required, schema}]) => {
    const text = texts.get(file) ?? ''
    if (required && text.trim() === '') {
      missing(file, 'Copy the one of an edition that is there, and replace what it says.')
      return [name, undefined] as const
    }
    const value = files.has(file) && !texts.has(file) ? undefined : readYaml(file, text, schema, report)
    if (value === undefined) isWhole = false
    return [name, value] as const
  })
  const contributed = Object.entries<SourceFolder>(sourceFolders).map(([name, {schema}]) => {
    const read = [...texts].filter(([path]) => folderOfName(path) === name).map(([path, text]) => readYaml(path, text, schema, report))
    if (read.includes(undefined)) isWhole = false
    return [name, read] as const
  })
  const transcription = texts.get(transcriptionFile) ?? ''
  if (transcription.trim() === '')
    missing(transcriptionFile, 'It is the transcription that the edition is proved against, in printed order.')

  if (!isWhole) return undefined
  // Each value is what its row of the table says: none is undefined here.
  const read = Object.fromEntries([...values, ...contributed]) as SourceValues & FolderValues
  return {...read, documents, transcription, judged: files.has(sourceFiles.findings.file)}
}
