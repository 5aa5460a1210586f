import {isLanguageTag} from '#lib/edition/index.ts'
import {sourceFiles, sourceFolders, transcriptionFile} from './source-files.ts'

export type FileKind = 'source' | 'document' | 'contributed' | 'beside' | 'unknown'

const documentName = /^[a-z]+\.(?<lang>[A-Za-z0-9-]+)\.md$/u
const contributedName = /^(?<folder>[a-z]+)\/[^/]+\.json$/u
/** What systems and editors leave behind, and what explains a folder to people. */
const hidden = /(?:^|\/)(?:[.~#]|Thumbs\.db$|desktop\.ini$)|[~#]$|\.(?:swp|swo|tmp)$/u
const explanation = /(?:^|\/)(?:README(?:\.md|\.txt)?|LICEN[CS]E(?:\.md|\.txt)?)$/u
/** Scans, pictures, sounds, papers and packages. */
const binary =
  /\.(?:pdf|djvu?|ps|epub|png|jpe?g|jp2|gif|tiff?|webp|avif|heic|bmp|svg|ico|docx?|odt|rtf|xlsx?|ods|pptx?|odp|zip|gz|tgz|bz2|xz|7z|rar|tar|mp[34]|m4a|wav|ogg|flac|mov|mkv|webm|ttf|otf|woff2?|sqlite3?|db)$/iu

/** The language in the name of a Markdown file; undefined for other files. */
export function languageOfName(path: string): string | undefined {
  const lang = documentName.exec(path)?.groups?.['lang']
  return lang !== undefined && isLanguageTag(lang) ? lang : undefined
}

/** The folder of a file that a reader contributed, by its name in the table of folders; undefined for other files. */
export function folderOfName(path: string): keyof typeof sourceFolders | undefined {
  if (hidden.test(path)) return undefined
  const folder = contributedName.exec(path)?.groups?.['folder']
  return (Object.keys(sourceFolders) as ReadonlyArray<keyof typeof sourceFolders>).find((name) => sourceFolders[name].folder === folder)
}

/**
 * What a file of an edition's folder is by its name: a YAML file or the transcription, a text, what a reader contributed, or something beside
 * them that is no part of the edition (a scan, a README, what an editor's program left). Anything else has a name that nothing reads.
 */
export function fileKind(path: string): FileKind {
  if (path === transcriptionFile || Object.values(sourceFiles).some(({file}) => file === path)) return 'source'
  if (languageOfName(path) !== undefined) return 'document'
  if (folderOfName(path) !== undefined) return 'contributed'
  return hidden.test(path) || explanation.test(path) || binary.test(path) ? 'beside' : 'unknown'
}

/** Whether the words of a file of that name stand on pages: not those of a scan beside the text, nor of what is only exported. */
export function isShown(path: string): boolean {
  const source = Object.values(sourceFiles).find(({file}) => file === path)
  return source ? source.shown : ['source', 'document', 'contributed'].includes(fileKind(path))
}
