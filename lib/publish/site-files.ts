import {readdirSync, rmSync, rmdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/** Every file under a folder by its path inside it, with `/`, sorted. */
export function siteFiles(folder: string): ReadonlyArray<string> {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Files that only Next's runtime asks for: payloads, its scripts, its own not-found page, and what no page names under `_next/`. */
export function isRuntimeFile(path: string, isNamed: (address: string) => boolean): boolean {
  const name = path.split('/').at(-1) ?? ''
  if (/^(index|_?not-found|404)\.txt$/.test(name) || /(^|\/)__next\./.test(path)) return true
  if (/(^|\/)_not-found(\/|\.html$)/.test(path) || path === '404/index.html') return true
  return path.startsWith('_next/') && (path.endsWith('.js') || !isNamed(path))
}

/** Deletes files, and the folders that are empty then. */
export function deleteFiles(folder: string, paths: Iterable<string>): void {
  for (const path of paths) rmSync(join(folder, path))
  const folders = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isDirectory())
  for (const path of folders
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .reverse()) {
    if (readdirSync(path).length === 0) rmdirSync(path)
  }
}
