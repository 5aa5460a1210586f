import type {Report} from '#lib/diagnostics/report.ts'
import {meantName, nameHint} from '#lib/language/name-hint.ts'
import {sourceFiles, sourceFolders, transcriptionFile} from './source-files.ts'

const names = [...Object.values(sourceFiles).map(({file}) => file), transcriptionFile]
const folders = Object.values(sourceFolders).map(({folder}) => folder)
const texts = /\.(?:md|markdown|ya?ml|json|txt|text|csv|tsv|xml|html?)(?:\.\w+)?$/iu

/**
 * A file whose name nothing reads: what stands in it would be lost without a word. Bytes that are no text, under a name that is not one of
 * a text, are left alone. Returns the name that is meant, where there is one.
 */
export function reportMisnamed(path: string, bytes: Uint8Array, present: Iterable<string>, report: Report): string | undefined {
  if (!texts.test(path) && !isText(bytes)) return undefined
  const others = [...present]
  const candidates = [...new Set([...names, ...others.filter((other) => other !== path), 'README.md'])]
  const bare = path.replace(/\.(?:bak|old|orig|copy|txt|new)$/u, '')
  const meant = candidates.find((name) => name === bare || name.toLowerCase() === path.toLowerCase()) ?? meantName(path, candidates)
  const hint = nameHint(path) ?? meaning(path, meant, others)
  report('file-is-named', `Unexpected file \`${path}\`, expected ${expectedName(path)}`, {path}, hint)
  return meant
}

function meaning(path: string, meant: string | undefined, present: ReadonlyArray<string>): string {
  if (meant !== undefined)
    return present.includes(meant)
      ? `\`${meant}\` is there: put what is missing into it, and take this file out.`
      : `Did you mean \`${meant}\`?`
  return new RegExp(`^(?:${folders.join('|')})/[^/]+\\.json$`, 'iu').test(path)
    ? `Write \`${path.toLowerCase()}\`.`
    : 'Give it a name of an edition’s files, or take it out of the folder.'
}

function expectedName(path: string): string {
  const folder = folders.find((name) => path.startsWith(`${name}/`))
  if (folder !== undefined) return `\`${folder}/<name>.json\``
  if (path.endsWith('.md')) return '`<part>.<language>.md` as in `body.ru.md`'
  return `one of ${names.map((name) => `\`${name}\``).join(', ')}, or \`<part>.<language>.md\``
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
